# BibLaTeX, as biber reads it, and by biblatex's own rules for fields and values.
. "$SOURCE/tests/consumers/lib.sh"
need biber

printf '@article{a,\n  title = {{One brace too many},\n  date = {2001}\n}\n' >braces.biblatex
expect_complaint "syntax error" check_biber braces.biblatex
printf '@article{a,\n  journaltitle = {紀要},\n  date = {2001-13}\n}\n' >date.biblatex
expect_complaint "2001-13" check_biber date.biblatex

each_sample biblatex check_biber
finish
