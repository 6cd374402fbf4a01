# RIS, BibTeX, BibLaTeX and CSL-JSON, as Citation.js reads them.
. "$SOURCE/tests/consumers/lib.sh"
need node
need_modules @citation-js/core @citation-js/plugin-bibtex @citation-js/plugin-csl @citation-js/plugin-ris

# In TeX a wide space is a space to it, and dashes and quotes are TeX's. RIS has no subscripts.
check_citation_js() {
  check_read citation-js "$1" '^title (.*(--|　).*|.*<sub>.*) becomes '
}

printf '@article{a,\n  title = {{One brace too many},\n  year = 2001\n}\n' >braces.bibtex
expect_complaint "braces.bibtex" check_citation_js braces.bibtex
printf '{"id": "a"' >open.csl-json
expect_complaint "open.csl-json" check_citation_js open.csl-json

for format in ris bibtex biblatex csl-json; do
  each_sample "$format" check_citation_js
  each_element "$format" check_citation_js
done
finish
