# BibTeX and BibLaTeX, as BibTool reads them.
. "$SOURCE/tests/consumers/lib.sh"
need bibtool

printf '@article{a\n  title = {No comma after the key}\n}\n' >comma.bibtex
expect_complaint "BibTool ERROR" check_bibtool comma.bibtex

each_sample bibtex check_bibtool
each_element bibtex check_bibtool
each_sample biblatex check_bibtool
each_element biblatex check_bibtool
finish
