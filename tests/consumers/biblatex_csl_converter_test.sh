# RIS, BibTeX and BibLaTeX, as biblatex-csl-converter reads them, for Fidus Writer.
. "$SOURCE/tests/consumers/lib.sh"
need node
need_modules biblatex-csl-converter

# It warns of what the input does not have, of every field that it does not know, of 9月 for a month,
# and of a URL with a space that is not ASCII's. It drops the commands of single characters, decodes
# TeX's dashes, and marks what stands in braces to keep its capitals.
check_converter() {
  check_read biblatex-csl-converter "$1" \
    '^missing_required_field (author|title|date): ' \
    '^unknown_tag (A4|C1|C3|DB|T3|TA|TT): ' \
    '^unexpected_field (address|location|number|pages|pagetotal|publisher|series|translator|volume): ' \
    '^unknown_field (crid|day|eissn|journaltitleaddon|naid|ncid|pmid|sortname|title_en|usera|yomi): ' \
    '^unknown_field (abstract_en|hdl|ndlbibid|ndlpid|orcid|sorttitle|[a-z]+\+an:(yomi|latn|orcid)): ' \
    '^invalid_month month: ' \
    '^unknown_uri url: ' \
    '^title .*([][{}<>^|]|`|&lt;|[A-Z]{2}|\b[B-Z]\b).* becomes '
}

printf 'TY  - JOUR\nTI  - A tag of no meaning\nQQ  - 1\nER  - \n' >tag.ris
expect_complaint "unknown_tag QQ" check_converter tag.ris
printf '@article{a,\n  title = {One},\n  title = {{One brace too many}\n}\n' >braces.bibtex
expect_complaint "braces.bibtex" check_converter braces.bibtex

each_sample ris check_converter
each_element ris check_converter
each_sample bibtex check_converter
each_sample biblatex check_converter
finish
