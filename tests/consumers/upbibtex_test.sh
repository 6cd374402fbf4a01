# BibTeX in both flavours, as upBibTeX reads it with jplain, the style of most Japanese papers.
. "$SOURCE/tests/consumers/lib.sh"
need upbibtex
has_japanese_style jplain || skip jplain.bst

printf '@article{a,\n  title = {{One brace too many},\n  year = 2001\n}\n' >braces.bibtex
expect_complaint "Illegal end of database file" check_jplain braces.bibtex
printf '@article{a,\n  author = {石川, 隆, 一, 二},\n  year = 2001\n}\n' >commas.bibtex
expect_complaint "Too many commas" check_jplain commas.bibtex

each_sample bibtex check_jplain
each_element bibtex check_jplain

options=--bibtex-flavor=pbibtex
each_sample bibtex check_jplain
chosen_samples bibtex
check_jplain chosen.bibtex
expect_rendering jplain.bbl entries.bbl
grep -q 藤本健太朗 entries.bbl || fail "jplain prints no 藤本健太朗"
finish
