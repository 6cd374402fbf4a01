# MARC 21 with each value of each option: the four serialisations hold the same, and YAZ, MARC::Lint
# and marcvalidate complain of nothing new.
. "$SOURCE/tests/consumers/marc_lib.sh"
need yaz-marcdump marcvalidate python3
need_perl MARC::Batch MARC::File::XML MARC::Lint

# each_value NAME OPTION...
each_value() {
  name=$1
  shift
  each_marc_of "$name" mrk check_four -- "$@" $plain_inputs
  for check in check_yaz_marcdump check_marcvalidate check_marc_lint; do
    "$check" "$name.marc"
  done
  check_marcvalidate "$name.marcxml"
}

set_of_plain_inputs
each_value org --marc-org JP-ToSHO
each_value lc --marc-profile lc
each_value none --marc-punct none
each_value eng --marc-lang eng
each_value b --marc-blvl b
each_value 260 --marc-260
each_value error --marc-oversize error
each_value most --marc-org JP-ToSHO --marc-profile lc --marc-punct none \
  --marc-lang eng --marc-blvl b --marc-260
finish
