# MARC 21 has nothing that MARC::Lint complains of, but for what marc_lib.sh explains.
. "$SOURCE/tests/consumers/marc_lib.sh"
need_perl MARC::Batch MARC::File::XML MARC::Lint

# fault TAG INDICATORS SUBFIELD COMPLAINT
fault() {
  a_marcxml "<datafield tag=\"$1\" ind1=\"${2%?}\" ind2=\"${2#?}\">" \
    "<subfield code=\"${3%%[!a-z]*}\">${3#?}</subfield></datafield>"
  expect_complaint "$4" check_marc_lint a.marcxml
}
fault 245 10 "aA title" "245: Must end with . (period)."
fault 245 70 "aA title." "245: Indicator 1 must be"
fault 245 00 "zA title." "245: Subfield _z is not allowed."
fault 020 "  " "a9784000000001" "020: Subfield a has bad checksum"

each_marc marc check_marc_lint
for name in all strings services; do
  [ ! -e "$name.marcxml" ] || check_marc_lint "$name.marcxml"
done
each_long_marc marc check_marc_lint
finish
