# MARCXML is well-formed.
. "$SOURCE/tests/consumers/marc_lib.sh"
need xmllint

printf '<collection>\n  <record >\n</collection>\n' >open.marcxml
expect_complaint "tag mismatch" check_xmllint open.marcxml

each_marc marcxml check_xmllint
each_long_marc marcxml check_xmllint
finish
