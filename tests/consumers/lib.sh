# Sourced by the tests that hand shoshi's output to other programs: a scratch directory, the samples
# in any format, and one check for each program. Most of these programs complain and still exit with
# status 0, so a check reads all that they say: a line not listed as harmless is a fault.
# SHOSHI is the program, SOURCE the checkout, BUILD the build directory; SHOSHI_REFERENCE may name a
# directory with the schemas and real pages that are no part of the checkout.
set -u
: "${SHOSHI:?}" "${SOURCE:?}" "${BUILD:?}"
reference=${SHOSHI_REFERENCE:-$SOURCE/../shared}
csl_schema=$reference/schemas/csl/csl-data.json
npm_modules=$BUILD/npm/node_modules
csl=/usr/share/citation-style-language
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
options=
failures=0

fail() {
  failures=$((failures + 1))
  echo "FAILED: $*" >&2
}

finish() {
  [ "$failures" -eq 0 ] || exit 1
  exit 0
}

skip() {
  echo "skipped: $1 is not installed"
  exit 77
}

has_program() {
  command -v "$1" >/dev/null 2>&1
}

has_plain_style() {
  has_program bibtex && has_program kpsewhich && kpsewhich plain.bst >/dev/null
}

# has_japanese_style NAME: for upbibtex
has_japanese_style() {
  has_program upbibtex && kpsewhich -progname=upbibtex "$1.bst" >/dev/null
}

has_latex_file() {
  kpsewhich -progname=uplatex "$1" >/dev/null
}

has_csl_schema() {
  has_program node && [ -d "$npm_modules/ajv" ] && [ -e "$csl_schema" ]
}

need() {
  for program in "$@"; do
    has_program "$program" || skip "$program"
  done
}

# need_modules NAME...: packages of npm, of tests/consumers/package.json
need_modules() {
  for module in "$@"; do
    [ -d "$npm_modules/$module" ] || skip "$module"
  done
}

# need_python_module NAME: a package of Debian's Python
need_python_module() {
  /usr/bin/python3 -c "import $1" 2>/dev/null || skip "python3-$1"
}

need_csl_styles() {
  for file in styles/sist02.csl styles/apa.csl locales/locales-ja-JP.xml; do
    [ -e "$csl/$file" ] || skip "$file"
  done
}

# convert_sample FORMAT DIRECTORY: to standard output; the arguments are the sample's own
convert_sample() (
  cd "$2" || exit 1
  format=$1
  set --
  if [ -e args ]; then
    while IFS= read -r argument || [ -n "$argument" ]; do
      [ -z "$argument" ] || set -- "$@" "$argument"
    done <args
  fi
  exec "$SHOSHI" -q --to "$format" $options --timestamp 2026-01-01 "$@" input.txt
)

# each_sample FORMAT CHECK...: everything that the checkout has to read, handed to every CHECK: the
# inputs that need no option and end well in one file, because some programs take long to start, the
# hostile ones in another, and each of the others in ./SAMPLE.FORMAT. $options go to shoshi.
each_sample() {
  format=$1
  shift
  set_of_plain_inputs
  convert_together all "$format" $plain_inputs
  hostile_inputs
  convert_together hostile "$format" hostile/*.txt
  expect_records shoshi "hostile.$format" "$(ls hostile | wc -l)"
  for check in "$@"; do
    "$check" "all.$format"
    "$check" "hostile.$format"
  done
  for input in "$SOURCE"/samples/*/input.txt "$SOURCE"/tests/cases/*/input.txt; do
    directory=${input%/input.txt}
    [ -e "$directory/args" ] || [ -e "$directory/status" ] || continue
    output=${directory##*/}.$format
    convert_sample "$format" "$directory" >"$output" 2>err
    status=$?
    wanted=0
    [ ! -e "$directory/status" ] || wanted=$(cat "$directory/status")
    [ "$status" -eq 0 ] || [ "$status" -eq "$wanted" ] ||
      fail "$output: status $status: $(cat err)"
    # Where no record was found, or none was asked for, there may be nothing to read.
    [ -s "$output" ] || continue
    for check in "$@"; do
      "$check" "$output"
    done
  done
}

# each_element FORMAT CHECK...: hostile texts in every element that a record can state, handed to
# every CHECK; for programs that read thousands of records in a few seconds
each_element() {
  format=$1
  shift
  has_program python3 || return 0
  hostile_records
  convert_together elements "$format" --labels labels.txt strings.txt long.txt
  for check in "$@"; do
    "$check" "elements.$format"
  done
}

# hostile_records: ./labels.txt, ./strings.txt and ./long.txt
hostile_records() {
  python3 "$SOURCE/tests/consumers/hostile_records.py" "$SOURCE/src/read/text/elements.def" . ||
    fail "no hostile records"
}

# convert_together NAME FORMAT ARGUMENT...: to ./NAME.FORMAT, with as many records as in any format
convert_together() {
  output=$1.$2
  to=$2
  shift 2
  "$SHOSHI" -q --to "$to" $options --timestamp 2026-01-01 "$@" >"$output" 2>err
  # 1: layouts/ has texts without a record, too
  [ $? -le 1 ] || fail "$output: $(cat err)"
  records=$("$SHOSHI" -q --to csl-ndjson "$@" 2>/dev/null | wc -l)
  [ "$(records_in "$output")" -eq "$records" ] ||
    fail "$output: $(records_in "$output") records, not $records"
}

# hostile_inputs: in ./hostile, one record a file: each text of hostile.tsv in each field, and texts
# that are long
hostile_inputs() {
  [ ! -d hostile ] || return 0
  mkdir hostile
  year=1960
  while IFS='	' read -r name text; do
    for field in title author journal publisher keywords note abstract; do
      hostile_record "$field" "$text" >"hostile/$name.$field.txt"
    done
    hostile_record url "https://example.jp/$text" >"hostile/$name.url.txt"
  done <"$SOURCE/tests/consumers/hostile.tsv"
  hostile_record title "$(repeat 3333 渡)" >hostile/long.title.txt
  hostile_record author "$(repeat 400 '石川 隆; ')" >hostile/long.author.txt
  hostile_record keywords "$(repeat 5000 '川と橋, ')" >hostile/long.keywords.txt
  hostile_record abstract "$(repeat 333 '川は流れる。')" >hostile/long.abstract.txt
  hostile_record abstract "$(repeat 5556 '川は流れる。')" >hostile/longer.abstract.txt
  hostile_record abstract "$(repeat 20000 'water')" >hostile/longest-word.abstract.txt
  "$SHOSHI" -q --to csl-json hostile/*.txt >hostile.titles || fail "hostile.titles: status $?"
}

# hostile_record FIELD TEXT: a record whose FIELD is TEXT, with the escapes of printf
hostile_record() {
  title=水位計 author='石川 隆' journal=河川と地域 publisher=架空書房 keywords=水位 note=図あり
  abstract=水位計を読む。 url=https://example.jp/
  eval "$1=\$2"
  year=$((year < 2019 ? year + 1 : 1960))
  printf 'タイトル\n%b\n著者\n%b\n雑誌\n%b\n出版者\n%b\n巻号頁・発行日\nvol.1, no.2, pp.3-4, %s\n' \
    "$title" "$author" "$journal" "$publisher" "$year"
  printf 'キーワード\n%b\nURL\n%b\n注記\n%b\n抄録\n%b\n' \
    "$keywords" "$url" "$note" "$abstract"
}

# repeat TIMES TEXT
repeat() {
  awk -v times="$1" -v text="$2" 'BEGIN { while (times-- > 0) printf "%s", text }'
}

# set_of_plain_inputs: in $plain_inputs, the inputs that need no option and end well
set_of_plain_inputs() {
  plain_inputs=
  for input in "$SOURCE"/samples/*/input.* "$SOURCE"/tests/cases/*/input.txt \
    "$SOURCE"/tests/layouts/*.txt "$SOURCE"/tests/layouts/*.csv "$SOURCE"/tests/layouts/*.tsv; do
    directory=${input%/*}
    [ -e "$input" ] || continue
    [ ! -e "$directory/args" ] || continue
    [ ! -e "$directory/status" ] || continue
    plain_inputs="$plain_inputs $input"
  done
}

# chosen_samples FORMAT: in ./chosen.FORMAT, the records of which expected/ shows the renderings
chosen_samples() {
  "$SHOSHI" -q --to "$1" $options $(sed "s,^,$SOURCE/," "$SOURCE/tests/consumers/expected/inputs") \
    >"chosen.$1" 2>err || fail "chosen.$1: $(cat err)"
}

# expect_rendering NAME FILE: the file is as expected/NAME; SHOSHI_ACCEPT=1 takes it as it is
expect_rendering() {
  expected=$SOURCE/tests/consumers/expected/$1
  [ -z "${SHOSHI_ACCEPT-}" ] || cp "$2" "$expected"
  diff -u "$expected" "$2" >differences || fail "$1 is not as expected: $(cat differences)"
}

# records_in FILE: how many records shoshi wrote, counted by what opens or closes one
records_in() {
  case "${1##*.}" in
    bib | bibtex | biblatex) grep -c '^@' "$1" ;;
    ris) grep -c '^TY  - ' "$1" ;;
    csl-json | json) grep -c '^ {$' "$1" ;;
    csl-ndjson) wc -l <"$1" ;;
    marc) tr -dc '\035' <"$1" | wc -c ;;
    marcxml) grep -c '^  <record ' "$1" ;;
    marc-json) wc -l <"$1" ;;
    mrk) grep -c '^=LDR  ' "$1" ;;
  esac
}

# expect_records PROGRAM FILE COUNT: the program found as many records as were written
expect_records() {
  [ "$3" -eq "$(records_in "$2")" ] || fail "$1 reads $3 records in $2, not $(records_in "$2")"
}

# expect_only PROGRAM FILE PATTERN...: every line in ./said is empty or matches one of the patterns
expect_only() {
  reader=$1
  read_file=$2
  shift 2
  printf '%s\n' '^$' "$@" >harmless
  grep -avE -f harmless said >complaints
  case $? in
    0) fail "$reader complains about $read_file: $(head -n 20 complaints)" ;;
    1) ;;
    *) fail "the patterns for $reader are none" ;;
  esac
}

# expect_complaint TEXT CHECK FILE: the check sees a fault; one that never does is no check
expect_complaint() {
  (
    failures=0
    "$2" "$3" 2>seen
    [ "$failures" -gt 0 ] && grep -qaF -- "$1" seen
  ) || fail "$2 does not see \"$1\" in $3: $(cat seen)"
}

check_bibtex() {
  check_bibtex_style "$1" plain bibtex
}

check_jplain() {
  check_bibtex_style "$1" jplain upbibtex -kanji=utf8
}

# jecon fails where there is no author or no year, and at proceedings without editors: it gets the
# others.
check_jecon() {
  awk '
    /^@/ { entry = ""; parts = /^@inproceedings/ ? -2 : 0 }
    { entry = entry $0 "\n" }
    /^  (author|year) / { ++parts }
    /^}/ && parts == 2 { print entry }' "$1" >"dated.bibtex"
  check_bibtex_style dated.bibtex jecon upbibtex -kanji=utf8
}

# check_bibtex_style FILE STYLE PROGRAM...: what the program makes of the file, in ./entries.bbl
# A field that is missing is missing in the input, and so is the volume of a number that has none. A
# book can have authors and editors; the styles print the authors only.
check_bibtex_style() {
  bib=$1
  style=$2
  program=$3
  shift 2
  rm -f entries.bbl
  cp "$bib" entries.bib
  printf '\\citation{*}\n\\bibstyle{%s}\n\\bibdata{entries}\n' "$style" >entries.aux
  "$@" entries >said 2>&1 || fail "$program exits with status $? on $bib"
  expect_only "$program" "$bib" \
    '^This is (BibTeX|upBibTeX), ' \
    '^The top-level auxiliary file: ' \
    '^The style file: ' \
    '^Database file #1: ' \
    '^Reallocated ' \
    "^Warning--(empty [a-z ]+|there's no title) in [^ ]+\$" \
    "^Warning--can't use both author and editor fields in [^ ]+\$" \
    "^Warning--there's a number but no volume in [^ ]+\$" \
    "^Warning--to sort, need [a-z, ]+ in [^ ]+\$" \
    '^\((There was 1 warning|There were [0-9]+ warnings)\)$'
  touch entries.bbl
  expect_records "$program" "$bib" "$(grep -cE '^\\(bibitem|harvarditem)' entries.bbl)"
}

# Allowed, because the input is so and nothing is invented or hidden:
#   title, author or date missing   the page does not show them
#   volume no integer               such as E98.D; biblatex knows integers only
# Allowed, because we chose it:
#   publisher and place of an article or a thesis, and whatever a work of unknown type has
#                                   biblatex has no field for them; its styles pass over those we
#                                   write, and libraries ask for them
check_biber() {
  rm -f tool.bib
  cp "$1" entries.bib
  biber --tool --validate-datamodel -O tool.bib entries.bib >said 2>&1 ||
    fail "biber exits with status $? on $1"
  entry="^WARN - Datamodel: Entry '[^']*' \\(entries\\.bib\\): "
  expect_only biber "$1" \
    '^INFO - ' \
    "${entry}Missing mandatory field '(title|author|editor|journaltitle|booktitle|type|institution)'\$" \
    "${entry}Missing mandatory field - one of 'date, year' must be defined\$" \
    "${entry}Invalid value of field 'volume' must be datatype 'integer' - ignoring field\$" \
    "${entry}Invalid field '(publisher|location)' for entrytype '(article|thesis)'\$" \
    "${entry}Invalid field '[a-z]+' for entrytype 'misc'\$"
  touch tool.bib
  expect_records biber "$1" "$(grep -c '^@' tool.bib)"
}

# biber makes a lone brace of the initial where a word of a name begins with a command, such as that
# of a backslash, and it sorts by Perl's q{}, in which a title that ends in \} has no end.
check_biblatex_document() {
  start_document "$1" '\usepackage[backend=biber]{biblatex}\addbibresource{entries.bib}' \
    '\printbibliography'
  sed -i '/^  author .*{\\text[a-z]*}/d' entries.bib
  set_document "$1"
  biber document >said 2>&1 || fail "biber exits with status $? on $1"
  expect_only biber "$1" \
    '^INFO - ' \
    '^Use of uninitialized value in subroutine entry at .*/Biber\.pm line [0-9]+\.$'
  set_document "$1"
  check_document "$1" '^ *\\entry{'
}

check_jplain_document() {
  start_document "$1" '' '\bibliographystyle{jplain}\bibliography{entries}'
  set_document "$1"
  upbibtex -kanji=utf8 document >said 2>&1 || fail "upbibtex exits with status $? on $1"
  set_document "$1"
  check_document "$1" '^\\bibitem'
}

# start_document FILE PREAMBLE BIBLIOGRAPHY: ./document.tex, which cites every entry of the file
start_document() {
  rm -f document.*
  cp "$1" entries.bib
  {
    printf '%s\n' '\documentclass[uplatex,dvipdfmx]{jsarticle}' "$2" '\begin{document}'
    sed -n 's/^@[a-z]*{\(.*\),$/\\cite{\1}/p' entries.bib
    printf '%s\n' "$3" '\end{document}'
  } >document.tex
}

set_document() {
  uplatex -interaction=nonstopmode document >output 2>&1 ||
    fail "uplatex exits with status $? on $1"
  grep -aA 3 '^!' document.log >said
  expect_only uplatex "$1"
}

# check_document FILE PATTERN: the document has an entry, a line with PATTERN, for every citation
check_document() {
  set_document "$1"
  grep -aE '^(LaTeX|Package [a-z]+) Warning' document.log >said
  expect_only uplatex "$1" "^LaTeX Warning: Label\(s\) may have changed" '^LaTeX Warning: .h. float'
  expect_records uplatex "$1" "$(grep -c "$2" document.bbl)"
}

check_bibtool() {
  rm -f tidy.bib
  cp "$1" entries.bib
  # BibTool knows the types of BibTeX only.
  bibtool -- 'new.entry.type {Thesis}' -- 'new.entry.type {Report}' -- 'new.entry.type {Online}' \
    -- 'new.entry.type {Dataset}' -i entries.bib -o tidy.bib >said 2>&1 || fail "bibtool exits with status $? on $1"
  expect_only bibtool "$1"
  touch tidy.bib
  expect_records bibtool "$1" "$(grep -c '^@' tidy.bib)"
}

# With --verbose it tells which tags it does not know, and lists all the others. It has no place for
# a season (DATE:OTHER) nor for a second title (TITLE), which is what it makes of TT, and does not
# know the accession number (AN).
check_ris2xml() {
  ris2xml --verbose -i utf8 -o utf8 "$1" >mods.xml 2>said ||
    fail "ris2xml exits with status $? on $1"
  expect_only ris2xml "$1" \
    '^$' \
    '^# NUM ' \
    "^ris2xml: Did not identify RIS tag '(AN|TA)'\$" \
    '^[0-9]+	level = -?[0-9]+	' \
    '^ris2xml: Reference [0-9]+ has unused tags\.$' \
    '^ris2xml:    (Author\(s\)|Year|Title): ' \
    '^ris2xml:               [^ ]' \
    '^ris2xml:    Unused entries: tag, value, level$' \
    "^ris2xml:        '(DATABASE|DATE:OTHER|TITLE)', '.*', 0\$" \
    '^ris2xml: Processed [0-9]+ references\.$'
  check_mods ris2xml "$1"
}

check_bib2xml() {
  bib2xml -i utf8 -o utf8 "$1" >mods.xml 2>said || fail "bib2xml exits with status $? on $1"
  expect_only bib2xml "$1" '^bib2xml: Processed [0-9]+ references\.$'
  check_mods bib2xml "$1"
}

# It decodes the TeX in names twice, so an escaped brace or dollar looks unmatched to it, and a name
# that is nothing else ends it. It has no place for the end of a range of dates.
check_biblatex2xml() {
  sed '/^  \(author\|editor\|translator\|commentator\) *= {{\\textbrace\(left\|right\)}},$/d' "$1" \
    >names.bib
  biblatex2xml -i utf8 -o utf8 names.bib >mods.xml 2>said ||
    fail "biblatex2xml exits with status $? on $1"
  expect_only biblatex2xml "$1" \
    "^Unmatched '[{}]' character in LaTeX encoding " \
    '^biblatex2xml: Reference [0-9]+ has unused tags\.$' \
    '^biblatex2xml:    (Author\(s\)|Year|Title): ' \
    '^biblatex2xml:               [^ ]' \
    '^biblatex2xml:    Unused entries: tag, value, level$' \
    "^biblatex2xml:        'DATE:(YEAR|MONTH|DAY)', '[0-9]*', 0\$" \
    '^biblatex2xml: Processed [0-9]+ references\.$'
  check_mods biblatex2xml "$1"
}

# check_mods PROGRAM FILE: what the program made of the file, in ./mods.xml
check_mods() {
  xmllint --noout --nonet mods.xml 2>said || fail "$1 makes no XML of $2: $(head -n 20 said)"
  expect_records "$1" "$2" "$(grep -c '^<mods ID=' mods.xml)"
}

check_csl_schema() {
  node "$SOURCE/tests/consumers/validate_csl.mjs" "$npm_modules" "$csl_schema" "$1" >said 2>&1 ||
    fail "node exits with status $? on $1"
  expect_only ajv "$1"
}

# citeproc_js STYLE FILE
citeproc_js() {
  node "$SOURCE/tests/consumers/render_csl.mjs" "$npm_modules" "$csl/styles/$1.csl" \
    "$csl/locales" ja-JP "$2"
}

check_citeproc_js() {
  for style in sist02 apa; do
    citeproc_js "$style" "$1" >rendered 2>said || fail "node exits with status $? on $1"
    expect_only "citeproc-js by $style" "$1"
    expect_records "citeproc-js by $style" "$1" "$(wc -l <rendered)"
    expect_no_evil "citeproc-js by $style" "$1"
  done
}

# pandoc_citeproc STYLE FILE: an item a paragraph
pandoc_citeproc() {
  cp "$2" references.json
  printf -- '---\nlang: ja-JP\nbibliography: references.json\nnocite: "@*"\n---\n' |
    pandoc --from markdown --to plain --wrap none --citeproc --csl "$csl/styles/$1.csl"
}

check_pandoc_citeproc() {
  for style in sist02 apa; do
    pandoc_citeproc "$style" "$1" >rendered 2>said || fail "pandoc exits with status $? on $1"
    expect_only "pandoc by $style" "$1"
    expect_records "pandoc by $style" "$1" "$(grep -c . rendered)"
    expect_no_evil "pandoc by $style" "$1"
  done
}

# expect_no_evil PROGRAM FILE: what only a note of hostile.tsv says was not printed as a DOI
expect_no_evil() {
  ! grep -a 'doi\.org/10\.9999/evil' rendered >said || fail "$1 takes a note of $2: $(cat said)"
}

# check_read LIBRARY FILE PATTERN...: as expect_only, what a library of npm makes of the file; of the
# hostile records also "title ... becomes ..." where it reads another title than CSL-JSON has
check_read() {
  library=$1
  same=
  [ "$2" != "hostile.${2##*.}" ] || same=hostile.titles
  node "$SOURCE/tests/consumers/read_records.mjs" "$npm_modules" "$1" "${2##*.}" "$2" $same \
    >found 2>said || fail "$1 exits with status $? on $2: $(head -n 5 said)"
  expect_only "$@"
  expect_records "$library" "$2" "$(cat found)"
}

# check_python_reader LIBRARY FILE: without the annotations of BibLaTeX (author+an:yomi), for which
# bibtexparser takes an entry for a comment
check_python_reader() {
  sed '/^  [a-z]*+an/d' "$2" >plain.bib
  /usr/bin/python3 "$SOURCE/tests/consumers/read_bibtex.py" "$1" plain.bib >found 2>said ||
    fail "$1 exits with status $? on $2"
  expect_only "$1" "$2"
  expect_records "$1" "$2" "$(cat found)"
}

# check_csl_json NAME.csl-json: NAME.csl-ndjson beside it holds the same
check_csl_json() {
  expect_jq 'type == "array" and all(.[]; (.id | type == "string" and length > 0) and .type)' "$1"
  expect_jq '([.[].id] | unique | length) == length' "$1"
  expect_records jq "$1" "$(jq length "$1" 2>/dev/null || echo 0)"
  lines=${1%.csl-json}.csl-ndjson
  expect_records jq "$lines" "$(jq -c . "$lines" 2>/dev/null | wc -l)"
  jq -S . "$1" >array 2>&1
  jq -S -s . "$lines" >slurped 2>&1
  diff array slurped >differences || fail "$lines differs from $1: $(head -n 20 differences)"
}

# check_json NAME.json: as docs/json.md says; NAME.csl-json beside it has the same records
check_json() {
  expect_jq 'type == "array" and all(.[]; .citation_key and .kind)' "$1"
  expect_jq '[.[] | .. | select(. == null or . == "" or . == [])] == []' "$1"
  expect_records jq "$1" "$(jq length "$1" 2>/dev/null || echo 0)"
  jq '.[].citation_key' "$1" >keys 2>&1
  jq '.[].id' "${1%.json}.csl-json" >ids 2>&1
  diff keys ids >differences || fail "keys and ids of $1 differ: $(head -n 20 differences)"
}

# expect_jq FILTER FILE
expect_jq() {
  jq -e "$1" "$2" >said 2>&1 || fail "jq finds no '$1' in $2: $(head -n 5 said)"
}
