# BibTeX and BibLaTeX, as pybtex reads them.
. "$SOURCE/tests/consumers/lib.sh"
need_python_module pybtex

check_pybtex() {
  check_python_reader pybtex "$1"
}

printf '@article{a,\n  title = {{One brace too many},\n  year = 2001\n}\n' >braces.bibtex
expect_complaint "premature end of file" check_pybtex braces.bibtex
printf '@article{a,\n  title = {A}\n}\n@article{a,\n  title = {B}\n}\n' >twice.bibtex
expect_complaint "repeated" check_pybtex twice.bibtex

each_sample bibtex check_pybtex
each_element bibtex check_pybtex
each_sample biblatex check_pybtex
each_element biblatex check_pybtex
finish
