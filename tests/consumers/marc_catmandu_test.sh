# The four serialisations of MARC 21, as Catmandu reads them.
. "$SOURCE/tests/consumers/marc_lib.sh"
need catmandu jq python3
need_perl Catmandu::MARC

printf '{"leader":"00000nam a22000003i 4500","fields":[{"001":"a"},]}\n' >comma.marc-json
expect_complaint "catmandu exits" check_catmandu comma.marc-json

each_marc marcxml check_catmandu
# All but MARCXML it leaves to MARC::Record, which has a test of its own.
for name in all services; do
  [ ! -e "$name.marcxml" ] || for serialisation in marc marc-json mrk; do
    check_catmandu "$name.$serialisation"
  done
done
finish
