# The program as a filter: pipes, several inputs, slow inputs, options given twice.
. "$SOURCE/tests/cli/lib.sh"

expect_status 0 "$SHOSHI" -q -t ris "$sample"
cp out named
"$SHOSHI" -q -t ris <"$sample" >piped 2>err || fail "standard input"
cmp -s named piped || fail "standard input and a named file differ"
cat "$sample" | "$SHOSHI" -q -t ris - >piped 2>err || fail "-"
cmp -s named piped || fail "- and a named file differ"

# Two files are two inputs: a record never runs from one into the other.
printf '著者\n山田 太郎\n雑誌\n国際政治' >one.txt
printf '巻号頁・発行日\nvol.3, 2001\n' >two.txt
expect_status 0 "$SHOSHI" -q -t ris one.txt two.txt
[ "$(grep -c '^TY' out)" -eq 2 ] || fail "two inputs gave $(grep -c '^TY' out) records"

# The last of two options counts, as wrappers and aliases need.
expect_status 0 "$SHOSHI" -q -t bibtex -t ris "$sample"
cmp -s named out || fail "the last --to should count"
expect_status 0 "$SHOSHI" -qtris "$sample"
cmp -s named out || fail "short options can be joined"
expect_status 0 "$SHOSHI" --quiet --to=ris -- "$sample"
cmp -s named out || fail "-- ends the options"
cp "$sample" ./-q.txt
expect_status 0 "$SHOSHI" -q -t ris -- -q.txt
cmp -s named out || fail "a file name may begin with a hyphen behind --"

# What is whole is written at once.
mkfifo pipe
"$SHOSHI" -q -t ris <pipe >slow 2>err &
converter=$!
exec 3>pipe
printf '著者\n山田 太郎\n雑誌\n国際政治\n巻号頁・発行日\nvol.1, 2001\n著者\n' >&3
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  grep -q '^ER' slow && break
  sleep 0.1
done
grep -q '^ER' slow || fail "a whole record waited for the end of the input"
exec 3>&-
wait "$converter"

# Diagnostics: quiet, JSON, strict, check.
expect_status 0 "$SHOSHI" -q -t ris "$SOURCE/samples/doubtful-issn/input.txt"
[ ! -s err ] || fail "--quiet is not: $(cat err)"
expect_status 1 "$SHOSHI" --strict -t ris "$SOURCE/samples/doubtful-issn/input.txt"
expect_status 1 "$SHOSHI" --check "$SOURCE/samples/doubtful-issn/input.txt"
expect_no_output
expect_status 0 "$SHOSHI" --check "$SOURCE/samples/two-line-labels/input.txt"
expect_status 1 "$SHOSHI" --check --diagnostics=json "$SOURCE/samples/doubtful-issn/input.txt"
grep -vq '^{"source":.*}$' err && fail "not one JSON object a line: $(cat err)"
expect_status 0 "$SHOSHI" --color=always -t ris "$sample"
grep -q "$(printf '\033\\[1;35m')" err || fail "--color=always has no colour"
expect_status 0 "$SHOSHI" -t ris "$sample"
grep -q "$(printf '\033')" err && fail "colour in a file"

# A record that cannot be used is withheld and the others are written.
printf '著者\n雑誌\n' >bad.txt
expect_status 1 "$SHOSHI" -t ris "$sample" bad.txt "$sample"
[ "$(grep -c '^TY' out)" -eq 6 ] || fail "six records were expected around a bad one"
grep -q '^bad.txt:1:1: error\[L002\]' err || fail "no place for the withheld record: $(cat err)"

# Nothing depends on locale, time zone or clock.
expect_status 0 env LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo SOURCE_DATE_EPOCH=1600000000 "$SHOSHI" -q -t marcxml "$sample"
cp out here
expect_status 0 env -i SOURCE_DATE_EPOCH=1600000000 "$SHOSHI" -q -t marcxml "$sample"
cmp -s here out || fail "the environment changes the output"
grep -q '20200913122640.0' out || fail "SOURCE_DATE_EPOCH is not MARC's clock"

finish
