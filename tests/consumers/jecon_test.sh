# BibTeX in both flavours, as upBibTeX reads it with jecon, a style of Japanese economists.
. "$SOURCE/tests/consumers/lib.sh"
need upbibtex
has_japanese_style jecon || skip jecon.bst

printf '@article{a,\n  author = {{Ono},\n  year = 2001\n}\n' >braces.bibtex
expect_complaint "Illegal end of database file" check_jecon braces.bibtex

each_sample bibtex check_jecon
options=--bibtex-flavor=pbibtex
each_sample bibtex check_jecon
finish
