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

for input in *; do
  for format in bibtex marc; do
    "$SHOSHI" -q -t "$format" "$input" >"$work/out.$format" 2>"$work/err.$format"
    status=$?
    [ "$status" -le 1 ] || fail "$input as $format: status $status: $(head -c 200 "$work/err.$format")"
    rm -f "$work/out.$format" "$work/err.$format"
  done
done

finish
