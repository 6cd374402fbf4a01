# The four serialisations of MARC 21 hold the same fields, read by the letter of their rules.
. "$SOURCE/tests/consumers/marc_lib.sh"
need python3

# spoilt NAME SUFFIX SCRIPT: the sample with a fault in one serialisation
spoilt() {
  for suffix in mrc:marc xml:marcxml mij:marc-json mrk:mrk; do
    cp "$SOURCE/samples/ceek-list/expected.${suffix%:*}" "$1.${suffix#*:}"
  done
  sed "$3" "$1.$2" >spoilt && mv spoilt "$1.$2"
}
spoilt pages marcxml 's/p\. 20-29/p. 20-30/'
expect_complaint "only in ISO 2709" check_four pages.mrk
spoilt pages marc 's/p\. 20-29/p. 20-30/'
expect_complaint "only in ISO 2709" check_four pages.mrk
spoilt length marc 's/p\. 20-29/p. 20-/'
expect_complaint "record length" check_four length.mrk
spoilt twice marc-json 's/"ind1":"0",/"ind1":"0","ind1":"0",/'
expect_complaint "a name twice" check_four twice.mrk
spoilt brace mrk 's/^\(=245.*\)\.$/\1{./'
expect_complaint "a brace as it is" check_four brace.mrk
spoilt leader mrk 's/^=LDR  00000n/=LDR  00000x/'
expect_complaint "leader" check_four leader.mrk

each_marc mrk check_four
each_long_marc mrk check_four

"$SHOSHI" -q --to marc-json --json-array --timestamp 2026-01-01 --labels labels.txt strings.txt \
  >array.json
python3 "$fields_of.py" print array.json >found 2>&1
expect_fields "a reader of arrays" strings.marc-json
finish
