# BibTeX and BibLaTeX, as the parser of Better BibTeX for Zotero reads them.
. "$SOURCE/tests/consumers/lib.sh"
need node
need_modules @retorquere/bibtex-parser

# It makes of TeX's quotes and dashes what TeX makes of them, and characters of subscripts. A dollar
# in a URL, where there is no mathematics, looks unmatched to it.
check_bibtex_parser() {
  check_read bibtex-parser "$1" \
    '^line [a-z0-9]+: Unclosed math section ' \
    '^title .*(--|<sub>).* becomes '
}

printf '@article{a,\n  title = {{One brace too many},\n  year = 2001\n}\n' >braces.bibtex
expect_complaint "Token mismatch" check_bibtex_parser braces.bibtex

each_sample bibtex check_bibtex_parser
each_element bibtex check_bibtex_parser
each_sample biblatex check_bibtex_parser
each_element biblatex check_bibtex_parser
finish
