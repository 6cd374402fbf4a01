# MARC 21 with each value of each option: the four serialisations hold the same, and YAZ, MARC::Lint
# and marcvalidate complain of nothing new.
. "$SOURCE/tests/consumers/marc_lib.sh"
need yaz-marcdump marcvalidate python3
need_perl MARC::Batch MARC::File::XML MARC::Lint

# Without punctuation, of which Lint knows nothing, it misses the marks of 245.
check_marc_lint_of_marks() {
  check_marc_lint "$1" \
    '^[^ ]+: 245: Must end with \. \(period\)\.	' \
    '^[^ ]+: 245: Subfield _[bcn] (must|should) be preceded by [^	]*	'
}

# each_value NAME LINT OPTION...
each_value() {
  name=$1
  lint=$2
  shift 2
  each_marc_of "$name" mrk check_four -- "$@" $plain_inputs
  for check in check_yaz_marcdump check_marcvalidate "$lint"; do
    "$check" "$name.marc"
  done
  check_marcvalidate "$name.marcxml"
}

set_of_plain_inputs
each_value org check_marc_lint --marc-org JP-ToSHO
each_value lc check_marc_lint --marc-profile lc
each_value none check_marc_lint_of_marks --marc-punct none
each_value eng check_marc_lint --marc-lang eng
each_value b check_marc_lint --marc-blvl b
each_value 260 check_marc_lint --marc-260
each_value error check_marc_lint --marc-oversize error
each_value most check_marc_lint_of_marks --marc-org JP-ToSHO --marc-profile lc --marc-punct none \
  --marc-lang eng --marc-blvl b --marc-260
finish
