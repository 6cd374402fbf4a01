# CSL-JSON, as citeproc-js prints it for a Japanese reader by SIST 02 and APA.
. "$SOURCE/tests/consumers/lib.sh"
need node
need_modules citeproc
need_csl_styles

printf '[{"id": "a", "type": "book", "volume": "1"}]\n' >nothing.csl-json
expect_complaint "a: nothing" check_citeproc_js nothing.csl-json
printf '[{"id": "a", "type": "book", "title": "1", "note": "DOI: 10.9999/evil"}]\n' >note.csl-json
expect_complaint "10.9999/evil" check_citeproc_js note.csl-json

each_sample csl-json check_citeproc_js

chosen_samples csl-json
for style in sist02 apa; do
  citeproc_js "$style" chosen.csl-json >rendered 2>said
  expect_rendering "citeproc-js.$style.txt" rendered
  grep -q 藤本健太朗 rendered || fail "citeproc-js prints no 藤本健太朗 by $style"
done
finish
