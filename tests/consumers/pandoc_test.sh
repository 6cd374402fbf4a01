# CSL-JSON, as pandoc's citeproc prints it for a Japanese reader by SIST 02 and APA.
. "$SOURCE/tests/consumers/lib.sh"
need pandoc
need_csl_styles

printf '[{"id": "a", "type": "book", "title": 1' >open.csl-json
expect_complaint "Error reading bibliography" check_pandoc_citeproc open.csl-json
printf '[{"id": "a", "type": "book", "title": "1", "note": "DOI: 10.9999/evil"}]\n' >note.csl-json
expect_complaint "10.9999/evil" check_pandoc_citeproc note.csl-json

each_sample csl-json check_pandoc_citeproc
each_element csl-json check_pandoc_citeproc

chosen_samples csl-json
for style in sist02 apa; do
  pandoc_citeproc "$style" chosen.csl-json >rendered 2>said
  expect_rendering "pandoc.$style.txt" rendered
  grep -q 藤本健太朗 rendered || fail "pandoc prints no 藤本健太朗 by $style"
done
finish
