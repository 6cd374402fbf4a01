# MARCXML is valid by the schema of the Library of Congress.
. "$SOURCE/tests/consumers/lib.sh"
need xmllint
has_marc_schema || skip MARC21slim.xsd

cat >tag.marcxml <<'END'
<collection xmlns="http://www.loc.gov/MARC21/slim">
  <record type="Bibliographic">
    <leader>00000naa a22000003i 4500</leader>
    <datafield tag="24" ind1="1" ind2="0">
      <subfield code="a">A tag of two digits</subfield>
    </datafield>
  </record>
</collection>
END
expect_complaint "attribute 'tag'" check_marc_schema tag.marcxml

each_sample marcxml check_marc_schema
finish
