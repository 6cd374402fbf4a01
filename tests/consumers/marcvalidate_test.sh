# MARC 21 has no field, subfield, indicator or repetition that its schema in Avram does not know.
. "$SOURCE/tests/consumers/marc_lib.sh"
need marcvalidate yaz-marcdump

a_marcxml '<datafield tag="245" ind1="7" ind2="0"><subfield code="a">A</subfield></datafield>'
mv a.marcxml indicator.marcxml
expect_complaint "unknown first indicator" check_marcvalidate indicator.marcxml
a_marcxml '<datafield tag="245" ind1="0" ind2="0"><subfield code="a">A</subfield><subfield code="a">B</subfield></datafield>'
mv a.marcxml twice.marcxml
expect_complaint "subfield is not repeatable" check_marcvalidate twice.marcxml
yaz-marcdump -i marcxml -o marc twice.marcxml >twice.marc
expect_complaint "subfield is not repeatable" check_marcvalidate twice.marc
head -c 30 twice.marc >short.marc
expect_complaint "to its end" check_marcvalidate short.marc

each_marc marc check_marcvalidate
for name in all strings services; do
  [ ! -e "$name.marcxml" ] || check_marcvalidate "$name.marcxml"
done
each_long_marc marc check_marcvalidate
check_marcvalidate long.marcxml
finish
