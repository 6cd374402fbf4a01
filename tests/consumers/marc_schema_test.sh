# MARCXML is valid by both schemas of the Library of Congress.
. "$SOURCE/tests/consumers/marc_lib.sh"
need xmllint
has_marc_schemas || skip MARC21slim.xsd

a_marcxml '<datafield tag="24" ind1="1" ind2="0">' '<subfield code="a">Two digits</subfield></datafield>'
expect_complaint "attribute 'tag'" check_marc_schemas a.marcxml
# The later version asks for a subfield.
a_marcxml '<datafield tag="245" ind1="1" ind2="0"></datafield>'
expect_complaint "MARC21slim" check_marc_schemas a.marcxml

each_marc marcxml check_marc_schemas
each_long_marc marcxml check_marc_schemas
finish
