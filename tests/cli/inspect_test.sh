# --inspect says of each piece what it is, and has the manners of every other output.
. "$SOURCE/tests/cli/lib.sh"

printf '著者\n藤本 健太朗\n雑誌\n国際政治\n巻号頁・発行日\nvol.1, 2020\n' >page
expect_status 0 "$SHOSHI" --inspect page
head -n 1 out | grep -q '^# record 1$' || fail "the record is not announced: $(cat out)"
grep -q "$(printf '^2:1\tvalue\tauthor\t藤本 健太朗$')" out || fail "no author: $(cat out)"

# Text in which nothing is recognised is withheld, and shown as such.
printf 'なにもない。\n' >prose
expect_status 1 "$SHOSHI" --inspect prose
grep -q '^# record 1, withheld$' out || fail "not announced as withheld: $(cat out)"

# Each input has its own lines, the records are counted on.
expect_status 0 "$SHOSHI" --inspect page page
[ "$(grep -c "$(printf '^1:1\tlabel')" out)" -eq 2 ] || fail "lines count on over inputs"
grep -q '^# record 2$' out || fail "records do not count on over inputs"

# Other encodings are shown in UTF-8.
iconv -f UTF-8 -t CP932 page >page.cp932
expect_status 0 "$SHOSHI" --inspect page.cp932
grep -q '藤本 健太朗' out || fail "CP932 is not shown as UTF-8"

expect_status 3 "$SHOSHI" -q --inspect missing page
expect_error "missing: fatal[I001]: cannot open"
grep -q '藤本 健太朗' out || fail "the other input is not shown"

: >empty
expect_status 0 "$SHOSHI" --inspect empty
expect_no_output
expect_error "warning[I004]"

# A file is replaced as by a conversion, and stays if an input fails.
expect_status 0 "$SHOSHI" --inspect -o shown page
grep -q '藤本 健太朗' shown || fail "-o has no pieces"
grep -q "$(printf '\033')" shown && fail "a file is painted"
echo old >kept
expect_status 3 "$SHOSHI" --inspect -o kept missing
[ "$(cat kept)" = old ] || fail "the old file did not stay"
expect_status 2 "$SHOSHI" --inspect -o page page

[ -e /dev/full ] && {
  expect_status 4 sh -c '"$SHOSHI" --inspect page >/dev/full'
  grep -q 'No space left' err || fail "a full disk is not told: $(cat err)"
}

# A reader that has seen enough is no failure worth a word.
for i in $(seq 5000); do cat page; done >pages
"$SHOSHI" -q --inspect pages 2>err.pipe | head -n 1 >/dev/null
[ -s err.pipe ] && fail "a closed pipe is told: $(cat err.pipe)"

# Bytes of the input cannot act on the terminal.
printf '著者\n藤本\033[31m 健太朗\n雑誌\n国際政治\n' >evil
"$SHOSHI" --inspect --color=always evil 2>/dev/null | grep -q "$(printf '藤本\033')" &&
  fail "an escape of the input reached the output"

# Where reads are cut does not show.
"$SHOSHI" -q --inspect pages >whole
{ head -c 1000 pages; sleep 0.1; tail -c +1001 pages; } | "$SHOSHI" -q --inspect >cut
cmp -s whole cut || fail "the sizes of reads show"

# Labels of one's own.
printf '題\ttitle\n' >own
printf '題\n架空の本\n著者\n藤本 健太朗\n' >titled
expect_status 0 "$SHOSHI" --inspect --labels own titled
grep -q "$(printf '^1:1\tlabel\ttitle\t題$')" out || fail "an own label is not used: $(cat out)"
expect_status 2 "$SHOSHI" --inspect --labels missing titled
expect_no_output
expect_status 2 "$SHOSHI" --inspect --check titled
expect_no_output

finish
