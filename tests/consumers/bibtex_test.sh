# BibTeX, as BibTeX reads it.
. "$SOURCE/tests/consumers/lib.sh"
need bibtex
has_plain_style || skip plain.bst

printf '@article{a,\n  title = {{One brace too many},\n  year = 2001\n}\n' >braces.bibtex
expect_complaint "Illegal end of database file" check_bibtex braces.bibtex
printf '@dataset{a,\n  title = {A type of BibLaTeX}\n}\n' >type.bibtex
expect_complaint "entry type for \"a\" isn't style-file defined" check_bibtex type.bibtex

each_sample bibtex check_bibtex
each_element bibtex check_bibtex

chosen_samples bibtex
check_bibtex chosen.bibtex
expect_rendering plain.bbl entries.bbl
finish
