# RIS, BibTeX and BibLaTeX, as biblatex-csl-converter reads them, for Fidus Writer.
. "$SOURCE/tests/consumers/lib.sh"
need node
need_modules biblatex-csl-converter

# It warns of what the input does not have, of every field that it does not know, and of a URL with a
# space that is not ASCII's. It drops the commands of single characters, and decodes TeX's dashes.
check_converter() {
  check_read biblatex-csl-converter "$1" \
    '^missing_required_field (author|title|date): ' \
    '^unknown_tag (A4|C1|C3|T3|TT): ' \
    '^unexpected_field (address|location|number|pages|pagetotal|publisher|series|translator|volume): ' \
    '^unknown_field (crid|day|eissn|journaltitleaddon|naid|ncid|pmid|sortname|title_en|usera|yomi): ' \
    '^unknown_uri url: ' \
    '^title .*([][{}<>^|]|`|&lt;|[A-Z]{2}).* becomes '
}

printf 'TY  - JOUR\nTI  - A tag of no meaning\nQQ  - 1\nER  - \n' >tag.ris
expect_complaint "unknown_tag QQ" check_converter tag.ris
printf '@article{a,\n  title = {One},\n  title = {{One brace too many}\n}\n' >braces.bibtex
expect_complaint "braces.bibtex" check_converter braces.bibtex

each_sample ris check_converter
each_sample bibtex check_converter
each_sample biblatex check_converter
finish
