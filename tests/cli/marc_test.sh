# MARC 21: options, files that are valid when there is nothing to write or the run stops, and records
# that do not fit.
. "$SOURCE/tests/cli/lib.sh"

# One array, also without a record, and with its separators between batches.
printf 'no record in this line.\n' >nothing.txt
"$SHOSHI" -q -t marc-json --json-array nothing.txt >out 2>err
[ "$(tr -d '\n' <out)" = "[]" ] || fail "an empty array is $(cat out)"
expect_status 0 "$SHOSHI" -q -t marc-json --json-array -j2 "$sample" "$sample"
[ "$(grep -c '^{"leader"' out)" -eq 6 ] || fail "not six records a line: $(cat out)"
[ "$(grep -c '^,$\|},$' out)" -eq 5 ] || fail "not five separators"
[ "$(head -n 1 out)$(tail -n 1 out)" = "[]" ] || fail "no array around the records"
expect_status 0 "$SHOSHI" -q -t marc-json "$sample"
[ "$(wc -l <out)" -eq 3 ] || fail "not one record a line"

# What is written before an input fails are whole records.
expect_status 3 "$SHOSHI" -q -t marc "$sample" missing.txt
[ "$(tr -dc '\035' <out | wc -c)" -eq 3 ] || fail "not three records before the missing input"
[ "$(tail -c 1 out | od -An -to1 | tr -d ' ')" = 035 ] || fail "the last record is not whole"

# A record that does not fit is fitted and told, or withheld and told; the others are written.
abstract=$(printf 'The tide came in %0100d. ' 1 2 3 4 5 6 7 8 9 10)
{
  printf 'Title: The Tide\nAuthor: Fog, Kay\nAbstract: '
  for i in 1 2 3 4 5 6 7 8 9; do printf '%s' "$abstract"; done
  printf '\n'
} >long.txt
expect_status 0 "$SHOSHI" -t marc "$sample" long.txt
[ "$(tr -dc '\035' <out | wc -c)" -eq 4 ] || fail "the long record was not fitted"
grep -q 'note\[W020\]: MARC field 520 has 1[0-9]* bytes, more than 9999; written as 2 fields' err ||
  fail "no word about the long field: $(cat err)"
expect_status 1 "$SHOSHI" -t marc --marc-oversize=error "$sample" long.txt
[ "$(tr -dc '\035' <out | wc -c)" -eq 3 ] || fail "the long record was not withheld"
grep -q 'error\[W023\]: MARC field 520 has 1[0-9]* bytes, more than 9999; record withheld' err ||
  fail "no word about the withheld record: $(cat err)"
for format in marcxml marc-json mrk; do
  expect_status 0 "$SHOSHI" -t "$format" --marc-oversize=error "$sample" long.txt
  ! grep -q W02 err || fail "$format has no limit: $(cat err)"
done

# Options reach every serialisation.
for format in marc marcxml marc-json mrk; do
  expect_status 0 "$SHOSHI" -q -t "$format" --marc-org JTNDL --marc-lang eng --marc-260 "$sample"
  for word in JTNDL "Title not given" 260; do
    grep -aq "$word" out || fail "no $word in $format"
  done
done

finish
