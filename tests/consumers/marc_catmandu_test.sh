# The four serialisations of MARC 21, as Catmandu reads them.
. "$SOURCE/tests/consumers/marc_lib.sh"
need catmandu jq python3
need_perl Catmandu::MARC

printf '{"leader":"00000nam a22000003i 4500","fields":[{"001":"a"},]}\n' >comma.marc-json
expect_complaint "catmandu exits" check_catmandu comma.marc-json

# Of MARCXML it takes time by the square of a record's length; all else it leaves to MARC::Record,
# which has a test of its own.
each_marc marc-json check_catmandu
for name in all services; do
  [ ! -e "$name.mrk" ] || for serialisation in marc marcxml mrk; do
    check_catmandu "$name.$serialisation"
  done
done
check_catmandu strings.marcxml
finish
