# RIS, BibTeX and BibLaTeX, as bibutils reads them into MODS.
. "$SOURCE/tests/consumers/lib.sh"
need ris2xml bib2xml biblatex2xml xmllint

printf 'TY  - PAGE\nTI  - No such type\nER  - \n' >type.ris
expect_complaint "Did not recognize type 'PAGE'" check_ris2xml type.ris
printf 'TY  - JOUR\nQQ  - No such tag\nER  - \n' >tag.ris
expect_complaint "Did not identify RIS tag 'QQ'" check_ris2xml tag.ris
printf 'TY  - JOUR\nTI  - A vertical\013tab\nER  - \n' >control.ris
expect_complaint "makes no XML" check_ris2xml control.ris
printf '@article{a,\n  title = {{One brace too many}\n' >braces.bibtex
expect_complaint "Mismatch in number of braces" check_bib2xml braces.bibtex

each_sample ris check_ris2xml
each_element ris check_ris2xml
each_sample bibtex check_bib2xml
each_element bibtex check_bib2xml
each_sample biblatex check_biblatex2xml
each_element biblatex check_biblatex2xml
finish
