# The way of the Library of Congress from MARCXML to MODS, with the stylesheet that Tellico brings
# along, and on to BibTeX with bibutils.
. "$SOURCE/tests/consumers/marc_lib.sh"
stylesheet=/usr/share/tellico/MARC21slim2MODS3.xsl
need xsltproc xml2bib python3
[ -e "$stylesheet" ] || skip MARC21slim2MODS3.xsl

# check_mods_of NAME.marcxml: the stylesheet takes time by the square of the records of a file, so each
# has its own; NAME.csl-ndjson beside it has the same records
check_mods_of() {
  rm -rf records
  mkdir records
  awk '
    /^  <record /    { file = sprintf("records/%06d.xml", ++n)
                       print "<collection xmlns=\"http://www.loc.gov/MARC21/slim\">" >file }
    file             { print >file }
    /^  <\/record>$/ { print "</collection>" >file; close(file); file = "" }
  ' "$1"
  xsltproc --nonet "$stylesheet" records/*.xml >each.mods 2>said || fail "xsltproc: status $? on $1"
  expect_only xsltproc "$1"
  python3 "$SOURCE/tests/consumers/marc_mods.py" each.mods "${1%.marcxml}.csl-ndjson" >said 2>&1
  expect_only MODS "$1" '^[0-9]+ records$'
  expect_records MODS "$1" "$(sed -n 's/^\([0-9]*\) records$/\1/p' said)"
  {
    echo '<modsCollection xmlns="http://www.loc.gov/mods/v3">'
    sed -E 's/^<\?xml .*//; s/^<modsCollection [^>]*>//; s/^<\/modsCollection>//' each.mods
    echo '</modsCollection>'
  } >mods.xml
  xml2bib -i utf8 -o utf8 mods.xml >mods.bib 2>said || fail "xml2bib exits with status $? on $1"
  expect_only xml2bib "$1" "^xml2bib: Processed $(records_in "$1") references\.\$"
}

cp "$SOURCE/samples/ceek-list/expected.xml" other.marcxml
"$SHOSHI" -q --to csl-ndjson "$SOURCE/samples/ceek-list/input.txt" |
  sed 's/土木学会論文集/建築学会論文集/' >other.csl-ndjson
expect_complaint "journal" check_mods_of other.marcxml

set_of_plain_inputs
convert_together plain marcxml $plain_inputs
convert_together plain csl-ndjson $plain_inputs
check_mods_of plain.marcxml
finish
