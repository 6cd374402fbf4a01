# The four serialisations of MARC 21, as Perl's MARC::Record and its companions read them.
. "$SOURCE/tests/consumers/marc_lib.sh"
need_perl MARC::Batch MARC::File::XML MARC::File::MiJ MARC::File::MARCMaker
need python3

printf '=LDR  00000nam a22000003i 4500\n=001  a\n=005  20260101000000.0\n' >a.mrk
printf '=008  260101s2020\\\\\\\\ja\\|||||||||||0||\\0|jpn\\d\n=245  00$aA {dollar}1\n\n' >>a.mrk
(
  check_marc_record a.mrk
  [ "$failures" -eq 0 ]
) || fail "a good record was refused"
sed 's/\$aA {dollar}1/A $a1/' a.mrk >early.mrk
expect_complaint "before first subfield" check_marc_record early.mrk
a_marcxml '<datafield tag="245" ind1="0" ind2="0"><subfield code="a">A</subfield>'
expect_complaint "status" check_marc_record a.marcxml

# each_marc writes all four; MARCMaker takes long to read, so the others follow it.
each_marc mrk check_marc_record
for name in all strings services; do
  [ ! -e "$name.mrk" ] || for serialisation in marc marcxml marc-json; do
    check_marc_record "$name.$serialisation"
  done
done
# Of what is long, MARC::File::MARCMaker takes a record for two, because it reads a fixed number of
# bytes ahead, and MARC::File::XML takes time by the square of a record's length.
each_long_marc marc check_marc_record
check_marc_record long.marc-json
finish
