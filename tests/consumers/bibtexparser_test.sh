# BibTeX and BibLaTeX, as bibtexparser reads them.
. "$SOURCE/tests/consumers/lib.sh"
need_python_module bibtexparser

check_bibtexparser() {
  check_python_reader bibtexparser "$1"
}

printf '@article{a,\n  title = {{One brace too many},\n  year = 2001\n}\n' >braces.bibtex
expect_complaint "reads 0 records" check_bibtexparser braces.bibtex
printf '@article{a,\n  title = {One}\n}, title = {Two}}\n' >after.bibtex
expect_complaint "title = {Two}" check_bibtexparser after.bibtex

each_sample bibtex check_bibtexparser
# It takes no colon in the name of a field, which biber's annotations have.
check_without_annotations() {
  mkdir -p bare
  sed '/^  [a-z]*+an:/d' "$1" >"bare/$1"
  check_bibtexparser "bare/$1"
}

each_sample biblatex check_without_annotations
finish
