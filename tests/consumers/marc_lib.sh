# Sourced by the tests that hand MARC to other programs, in place of lib.sh.
. "$SOURCE/tests/consumers/lib.sh"

marc_schemas="$reference/schemas/marc/MARC21slim.xsd $reference/schemas/marc/MARC21slim-v1-3.xsd"
facts=$reference/data/records.jsonl
fields_of=$SOURCE/tests/consumers/marc_fields

has_marc_schemas() {
  has_program xmllint || return 1
  for schema in $marc_schemas; do
    [ -e "$schema" ] || return 1
  done
}

need_perl() {
  need perl
  for module in "$@"; do
    perl -M"$module" -e 1 2>/dev/null || skip "$module"
  done
}

# each_marc FORMAT CHECK...: everything that the checkout has to read in all four serialisations,
# ./NAME.marc beside ./NAME.marcxml, ./NAME.marc-json and ./NAME.mrk, and every CHECK is handed
# NAME.FORMAT: the samples; hostile texts in every element that a record can state; and where they
# are at hand, a thousand records of services.
each_marc() {
  for serialisation in marc marcxml marc-json mrk; do
    [ "$serialisation" = "$1" ] || each_sample "$serialisation"
  done
  each_sample "$@"
  hostile_records
  each_marc_of strings "$@" -- --labels labels.txt strings.txt
  [ -e "$facts" ] || return 0
  python3 "$SOURCE/tests/real/text_records.py" "$facts" 1000 . || fail "no records of services"
  each_marc_of services "$@" -- [1-5].txt
}

# each_long_marc FORMAT CHECK...: the same with what is too long for ISO 2709
each_long_marc() {
  hostile_records
  each_marc_of long "$@" -- --labels labels.txt long.txt
}

# each_marc_of NAME FORMAT CHECK... -- ARGUMENT...: what shoshi makes of its arguments
each_marc_of() {
  name=$1
  wanted=$2
  shift 2
  checks=
  while [ "$1" != -- ]; do
    checks="$checks $1"
    shift
  done
  shift
  records=$("$SHOSHI" -q --to csl-ndjson "$@" 2>/dev/null | wc -l)
  for serialisation in marc marcxml marc-json mrk; do
    output=$name.$serialisation
    "$SHOSHI" -q --to "$serialisation" --timestamp 2026-01-01 "$@" >"$output" 2>err
    # 1: layouts/ has texts without a record, too
    [ $? -le 1 ] || fail "$output: $(cut -c 1-200 err | head -n 20)"
    [ "$(records_in "$output")" -eq "$records" ] ||
      fail "$output: $(records_in "$output") records, not $records"
  done
  for check in $checks; do
    "$check" "$name.$wanted"
  done
}

# a_marcxml FIELD...: a record with the fields given, in ./a.marcxml
a_marcxml() {
  {
    printf '<collection xmlns="http://www.loc.gov/MARC21/slim">\n'
    printf '  <record type="Bibliographic">\n    <leader>00000nam a22000003i 4500</leader>\n'
    printf '    <controlfield tag="001">a</controlfield>\n'
    printf '    <controlfield tag="005">20260101000000.0</controlfield>\n'
    printf '    <controlfield tag="008">260101s2020    ja |||||||||||0|| 0|jpn d</controlfield>\n'
    printf '    %s\n' "$@"
    printf '  </record>\n</collection>\n'
  } >a.marcxml
}

check_xmllint() {
  xmllint --noout --nonet "$1" >said 2>&1 || fail "xmllint exits with status $? on $1"
  expect_only xmllint "$1"
  expect_records xmllint "$1" "$(xmllint --nonet --xpath 'count(/*/*[local-name()="record"])' "$1")"
}

check_marc_schemas() {
  for schema in $marc_schemas; do
    xmllint --noout --nonet --schema "$schema" "$1" >said 2>&1 ||
      fail "xmllint --schema $schema exits with status $? on $1"
    expect_only "xmllint --schema" "$1" ' validates$'
  done
}

# What it has to say stands in parentheses or in a comment, beside what it tells of every record;
# fields begin with their tag, the leader with its length.
check_yaz_marcdump() {
  yaz-marcdump -v "$1" >said 2>&1 || fail "yaz-marcdump exits with status $? on $1"
  expect_only yaz-marcdump "$1" \
    '^$' \
    '^[0-9]{3} ' \
    '^[0-9]{5}[a-z]{3} a22[0-9]{5}' \
    '^\((Record|Indicator|Identifier) length +[0-9]+\)$' \
    '^\(Base address +[0-9]+\)$' \
    '^\(Length (data entry|starting|implementation) +[0-9]+\)$' \
    '^\(Directory offset [0-9]+: Tag [0-9]{3}, length [0-9]+, starting [0-9]+\)$' \
    '^\(Tag: [0-9]{3}\. Directory offset [0-9]+: data-length [0-9]+, data-offset [0-9]+\)$' \
    '^\((controlfield|subfield): [0-9A-F. ]+\)$'
  expect_records yaz-marcdump "$1" "$(grep -ac '^(Record length' said)"
}

# check_four NAME.mrk: the four serialisations of NAME hold the same, by the letter of their rules
check_four() {
  if python3 "$fields_of.py" compare "${1%.mrk}" >said 2>&1; then
    expect_records marc_fields.py "$1" "$(sed -n 's/ records$//p' said)"
  else
    fail "$(cut -c 1-400 said | head -n 20)"
  fi
}

# expect_fields PROGRAM FILE: ./found has the fields that are in the file
expect_fields() {
  python3 "$fields_of.py" print "$2" >fields 2>said || fail "$(cut -c 1-400 said | head -n 20)"
  cmp -s fields found ||
    fail "$1 reads other fields in $2: $(diff -a fields found | cut -c 1-200 | head -n 20)"
}

# check_yaz_fields NAME.FORMAT: MARC-in-JSON that yaz makes of any serialisation has the same fields
check_yaz_fields() {
  case "${1##*.}" in
    marc | marcxml) yaz-marcdump -i "${1##*.}" -o json "$1" >yaz.json 2>said ;;
    marc-json)
      # It reads one object a file.
      rm -rf objects
      mkdir objects
      awk '{ file = sprintf("objects/%06d", NR); print >file; close(file) }' "$1"
      find objects -type f | sort | xargs yaz-marcdump -i json -o json >yaz.json 2>said
      ;;
  esac
  expect_only yaz-marcdump "$1"
  python3 "$fields_of.py" print yaz.json >found 2>said || cat said >>found
  expect_fields yaz-marcdump "$1"
}

# check_marc_record NAME.FORMAT: so do the readers of MARC::Record
check_marc_record() {
  perl "$fields_of.pl" "$(perl_type "$1")" "$1" >found 2>said || fail "perl exits with status $? on $1"
  expect_only MARC::Record "$1"
  expect_fields MARC::Record "$1"
}

# perl_type NAME.FORMAT: what MARC::Batch calls it
perl_type() {
  case "${1##*.}" in
    marc) echo USMARC ;;
    marcxml) echo XML ;;
    marc-json) echo MiJ ;;
    mrk) echo MARCMaker ;;
  esac
}

# Allowed, each where 245, or the 880 that goes with it, is so:
#   a field twice                   Lint takes an 880 for the field that it goes with, and there is one
#                                   for kana and one for Latin letters; marc_fields.py looks for others
#   no full stop at its end         it ends in a mark that ends a sentence or breaks it off, which is not
#                                   doubled, perhaps with a quotation mark behind it
#   ? or ! as final punctuation     the same
#   no full stop before $n          the same, at the end of $a
#   no " /" before $c               the subfield before was shortened
#   no marks at all                 Leader/18 says so (--marc-punct none)
#   an article, and no indicator    the title is not English, or the word is no article there: nothing
#                                   but the language of a title tells
#   a space between initials        the statement of responsibility is as the source has it
check_marc_lint() {
  perl "$SOURCE/tests/consumers/marc_lint.pl" "$(perl_type "$1")" "$1" >said 2>&1 ||
    fail "perl exits with status $? on $1"
  records=$(sed -n 's/^\([0-9]*\) records$/\1/p' said)
  expect_only MARC::Lint "$1" \
    '^[0-9]+ records$' \
    '^[^ ]+: (100|110|111|245): Field is not repeatable\.	' \
    '^[^ ]+: 245: Must end with \. \(period\)\.	.*[-。．｡？！…‥⋯‼⁇⁈⁉‐‑–—―][」』〉》｣]*($| \|)' \
    '^[^ ]+: 245: MARC21 allows \? or ! as final punctuation .*	.*[?!]($| \|)' \
    '^[^ ]+: 245: Subfield _n must be preceded by \. \(period\)\.	.*[-.?!。．？！…‐–—―][」』〉》｣]*\$n' \
    '^[^ ]+: 245: Subfield _c must be preceded by /	.*…\$c' \
    '^[^ ]+: 245: (Must end with \.|Subfield _[bcn] (must|should) be preceded by ).*	c ' \
    '^[^ ]+: 245: First word, [a-z]+, may be an article, check 2nd indicator \(0\)\.	' \
    '^[^ ]+: 245: Subfield _c initials should not have a space\.	.*\$c.*\. '
  expect_records MARC::Lint "$1" "$records"
}

# check_marcvalidate NAME.FORMAT: a record with an unknown field at the end of the file shows that it
# was read up to there
check_marcvalidate() {
  a_marcxml '<datafield tag="299" ind1=" " ind2=" "><subfield code="a">A</subfield></datafield>'
  case "${1##*.}" in
    marc)
      type=RAW
      yaz-marcdump -i marcxml -o marc a.marcxml | cat "$1" - >validated
      ;;
    marcxml)
      type=XML
      { sed '$d' "$1" && sed 1d a.marcxml; } >validated
      ;;
  esac
  marcvalidate --type "$type" validated >said 2>&1 || fail "marcvalidate exits with status $? on $1"
  grep -qx 'a	299	unknown field	' said || fail "marcvalidate does not read $1 to its end"
  expect_only marcvalidate "$1" '^a	299	unknown field	$'
}

# check_catmandu NAME.FORMAT: so does Catmandu. Its rows are tag, indicators, and codes with values by
# turns; it makes numbers of some tags, and of control fields a subfield "_".
check_catmandu() {
  catmandu convert MARC --type "$(catmandu_type "$1")" to JSON --line_delimited 1 <"$1" >rows \
    2>said || fail "catmandu exits with status $? on $1"
  expect_only Catmandu "$1"
  jq -r '(.record[] | map(tostring) |
    if .[0] == "LDR" then "LDR .....\(.[4][5:12]).....\(.[4][17:])"
    elif .[3] == "_" then "\(.[0]) \(.[4])"
    else ["\(.[0]) \(.[1])\(.[2])"] + [range(3; length; 2) as $i | .[$i] + .[$i + 1]] | join("\t")
    end), ""' rows >found 2>&1
  expect_fields Catmandu "$1"
}

# catmandu_type NAME.FORMAT: what Catmandu calls it
catmandu_type() {
  case "${1##*.}" in
    marc) echo ISO ;;
    *) perl_type "$1" ;;
  esac
}
