# MARC 21, as YAZ reads it: no fault in ISO 2709, and the fields that were written in each
# serialisation that it knows.
. "$SOURCE/tests/consumers/marc_lib.sh"
need yaz-marcdump python3

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

# It leaves out what stands in an element that it does not know.
a_marcxml '<datafield tag="245" ind1="0" ind2="0"><subfield code="a">A<b>B</b></subfield></datafield>'
expect_complaint "in 245" check_yaz_fields a.marcxml
printf '{"leader":"00000nam a22000003i 4500","fields":[{"001":"a"},]}\n' >comma.marc-json
expect_complaint "comma" check_yaz_fields comma.marc-json

each_marc marc check_yaz_marcdump check_yaz_fields
for name in all strings services; do
  [ ! -e "$name.marc" ] || check_yaz_fields "$name.marcxml"
  [ ! -e "$name.marc" ] || check_yaz_fields "$name.marc-json"
done
each_long_marc marc check_yaz_marcdump check_yaz_fields
check_yaz_fields long.marcxml
check_yaz_fields long.marc-json
finish
