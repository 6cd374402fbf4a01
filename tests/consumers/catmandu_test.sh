# RIS, as Catmandu reads it.
. "$SOURCE/tests/consumers/lib.sh"
need catmandu jq
perl -MCatmandu::Importer::RIS -e 1 2>/dev/null || skip libcatmandu-ris-perl

# Every line is a tag, so that nothing is left without one.
check_catmandu() {
  catmandu convert RIS to JSON --line_delimited 1 <"$1" >records 2>said ||
    fail "catmandu exits with status $? on $1"
  jq -r 'keys[] | select(test("^([A-Z][A-Z0-9])?$") | not)' records >>said
  expect_only catmandu "$1"
  expect_records catmandu "$1" "$(wc -l <records)"
}

printf 'TY  - JOUR\r\nTI  - A byte \377 of no character\r\nER  - \r\n' >byte.ris
expect_complaint "does not map to Unicode" check_catmandu byte.ris

each_sample ris check_catmandu
each_element ris check_catmandu
finish
