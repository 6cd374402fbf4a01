# Inputs built to be slow end all the same; the limit of the test is their only clock.
. "$SOURCE/tests/cli/lib.sh"

head -c 20000000 /dev/zero | tr '\0' 'a' >long-line
yes '' | head -c 20000000 >blank-lines
yes '著者' | head -n 200000 >labels
{ echo 著者; yes '山田 太郎 ' | head -n 50000 | tr -d '\n'; printf '\n雑誌\n国際政治\n'; } >authors-on-a-line
{ echo 著者; yes '山田 太郎' | head -n 50000; printf '雑誌\n国際政治\n'; } >authors-one-a-line
{ printf '雑誌\n国際政治\n'; yes '続きの行。' | head -n 100000; } >lines-of-abstract
{ printf '雑誌\n国際政治\n巻号頁・発行日\n'; yes 'vol.1, no.2, ' | head -n 100000 | tr -d '\n'; } >numbering
{ echo 雑誌; yes '(ISSN:12345678)' | head -n 50000 | tr -d '\n'; } >brackets
{ printf '雑誌\n国際政治\n'; yes '12 0 0 0 OA 題' | head -n 50000; } >counters
yes 'This is a short paragraph

' | head -c 200000 >paragraphs
yes '山田太郎, 佐藤花子. 2001, むかしの話について,

' | head -c 200000 >almost-references
{ printf '著者: 山田 太郎'; head -c 1000000 /dev/zero | tr '\0' ' '; echo '佐藤 花子'; } >gap
{ echo '題名,著者,巻,号,頁'; yes '"架空の題,山田太郎,1,2,3-4' | head -n 5000; } >quotes-never-closed
yes '題名,著者,巻,号,頁' | head -n 20000 >header-rows
yes -- '- ' | head -n 300000 >bullets
{ yes '無題の行が続く

' | head -n 60000; echo '著者: 山田太郎'; } >lines-above-a-label

for input in *; do
  for format in bibtex marc; do
    "$SHOSHI" -q -t "$format" "$input" >"$work/out.$format" 2>"$work/err.$format"
    status=$?
    [ "$status" -le 1 ] || fail "$input as $format: status $status: $(head -c 200 "$work/err.$format")"
    rm -f "$work/out.$format" "$work/err.$format"
  done
done

finish
