# Real pages that are no part of the checkout: read in full, and written in every format without
# complaint of the programs that are installed.
. "$SOURCE/tests/consumers/lib.sh"
[ -e "$reference/data/seed.txt" ] || skip data/seed.txt

# check_if TEST PROGRAM CHECK FILE: the check, if what it needs is here
check_if() {
  ! "$1" "$2" || "$3" "$4"
}

# check_page NAME: ./NAME.FORMAT in every format
check_page() {
  check_if has_plain_style bibtex check_bibtex "$1.bibtex"
  check_if has_program bibtool check_bibtool "$1.bibtex"
  check_if has_program bibtool check_bibtool "$1.biblatex"
  check_if has_program biber check_biber "$1.biblatex"
  check_if has_mods bib2xml check_bib2xml "$1.bibtex"
  check_if has_mods biblatex2xml check_biblatex2xml "$1.biblatex"
  check_if has_mods ris2xml check_ris2xml "$1.ris"
  check_if has_program xmllint check_xmllint "$1.marcxml"
  check_if has_marc_schema xmllint check_marc_schema "$1.marcxml"
  check_if has_program yaz-marcdump check_yaz_marcdump "$1.marc"
  check_if has_program yaz-marcdump check_same_fields "$1.marc"
  check_if has_csl_schema node check_csl_schema "$1.csl-json"
  check_if has_program jq check_csl_json "$1.csl-json"
  check_if has_program jq check_json "$1.json"
}

has_mods() {
  has_program "$1" && has_program xmllint
}

for page in "$reference/data/seed.txt" "$reference"/data/ceek/*.txt; do
  [ -e "$page" ] || continue
  name=$(basename "$page" .txt)
  for format in bibtex biblatex ris csl-json csl-ndjson marc marcxml json; do
    "$SHOSHI" --to "$format" --timestamp 2026-01-01 "$page" >"$name.$format" 2>err ||
      fail "$format of $name: status $?"
    ! grep -aE ' (error|fatal)\[' err >&2 || fail "$format of $name: a record was withheld"
    [ "$(records_in "$name.$format")" -gt 0 ] || fail "$format of $name: no record"
  done
  check_page "$name"
done

if has_program python3; then
  python3 "$reference/tools/evaluate.py" --bin "$SHOSHI" --show 5 ceek >score 2>&1
  grep -q '^ceek  *\([1-9][0-9]*\)/\1  *100\.00 %' score || fail "not all was read: $(cat score)"
fi
finish
