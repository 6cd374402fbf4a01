# BibTeX and BibLaTeX, as Typst's hayagriva reads them: a document that cites every entry.
. "$SOURCE/tests/consumers/lib.sh"
need node
need_modules @myriaddreamin/typst-ts-node-compiler

check_hayagriva() {
  cp "$1" entries.bib
  check_read hayagriva entries.bib
}

printf '@article{a,\n  title = {One}\n}\n@article{a,\n  title = {Two}\n}\n' >twice.bibtex
expect_complaint "duplicate key" check_hayagriva twice.bibtex
printf '@article{a,\n  title = {One\n}\n' >braces.biblatex
expect_complaint "failed to parse" check_hayagriva braces.biblatex

each_sample bibtex check_hayagriva
each_sample biblatex check_hayagriva
each_element biblatex check_hayagriva
finish
