# MARCXML is well-formed.
. "$SOURCE/tests/consumers/lib.sh"
need xmllint

printf '<collection>\n  <record >\n</collection>\n' >open.marcxml
expect_complaint "tag mismatch" check_xmllint open.marcxml

each_sample marcxml check_xmllint
finish
