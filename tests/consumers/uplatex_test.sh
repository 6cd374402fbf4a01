# Documents that cite every entry, as upLaTeX sets them: BibLaTeX by biber and biblatex, BibTeX by
# upBibTeX and jplain.
. "$SOURCE/tests/consumers/lib.sh"
need uplatex upbibtex biber
has_japanese_style jplain || skip jplain.bst
has_latex_file jsarticle.cls || skip jsarticle.cls
has_latex_file biblatex.sty || skip biblatex.sty

printf '@article{a,\n  title = {A sign & no more},\n  date = {2001}\n}\n' >sign.biblatex
expect_complaint "Misplaced alignment tab" check_biblatex_document sign.biblatex
printf '@article{a,\n  author = {Ono, A},\n  title = {A sign_and no more},\n  year = 2001\n}\n' >sign.bibtex
expect_complaint "Missing \$ inserted" check_jplain_document sign.bibtex
printf '@article{a,\n  title = {A date},\n  date = {2001-13}\n}\n' >date.biblatex
expect_complaint "2001-13" check_biblatex_document date.biblatex

each_sample biblatex check_biblatex_document
options=--bibtex-flavor=pbibtex
each_sample bibtex check_jplain_document
finish
