# MARC 21, as YAZ reads it; and the same fields in MARCXML.
. "$SOURCE/tests/consumers/lib.sh"
need yaz-marcdump

# One field, 245, of 9 bytes; then a directory that says more, and one that says less.
good=$(printf '00047naa a22000373i 4500245%s00000\03610\037aABCD\036\035' 0009)
printf '%s' "$good" >good.marc
(
  check_yaz_marcdump good.marc
  [ "$failures" -eq 0 ]
) || fail "a good record was refused"
printf '%s' "$good" | sed 's/245000900000/245000900200/' >outside.marc
expect_complaint "Data out of bounds" check_yaz_marcdump outside.marc
printf '%s' "$good" | sed 's/245000900000/245000700000/' >short.marc
expect_complaint "No separator at end of field" check_yaz_marcdump short.marc
cp "$SOURCE/samples/ceek-list/expected.mrc" other.marc
sed 's/p\. 20-29/p. 20-30/' "$SOURCE/samples/ceek-list/expected.xml" >other.marcxml
expect_complaint "p. 20-30" check_same_fields other.marc

each_sample marcxml
each_sample marc check_yaz_marcdump check_same_fields
finish
