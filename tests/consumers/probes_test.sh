# Twenty-nine things that converters lose, each in a small record of probes/, as programs that are not
# shoshi's read them back from each target: probes/seen.tsv says, for a probe and the targets, what
# jq must find true of the record, or after "-" why the target cannot hold the thing.
. "$SOURCE/tests/consumers/lib.sh"
need jq
probes=$SOURCE/tests/consumers/probes

# What the filters of seen.tsv say, of an entry of BibTeX, a record of RIS and one of MARC.
functions='
  def field($name): .fields[$name];
  def author: .people.author[0] | [.family, .given, .suffix] | join("|") | rtrimstr("|");
  def tag($name): [.[$name] | if type == "array" then .[] else . end | select(. != null)];
  def sub($tag; $code): [.fields[][$tag] // empty | .subfields[][$code] // empty];
  def control($tag): first(.fields[][$tag] // empty);
'

# as_json TARGET: ./probes.TARGET as an array with one value a record
as_json() {
  case $1 in
    bibtex | biblatex)
      /usr/bin/python3 "$SOURCE/tests/consumers/bibtex_json.py" "probes.$1"
      ;;
    ris) catmandu convert RIS to JSON <"probes.$1" ;;
    csl-json) cat "probes.$1" ;;
    marcxml) yaz-marcdump -i marcxml -o json "probes.$1" | jq -s . ;;
  esac
}

# probe_rows TARGET: of seen.tsv, the lines "PROBE FILTER" of the target
probe_rows() {
  awk -F '\t' -v target="$1" '(" " $2 " ") ~ " " target " " { print $1 "\t" $3 }' "$probes/seen.tsv"
}

# check_probes TARGET PROGRAM...: the figures to standard output
check_probes() {
  target=$1
  shift
  for program in "$@"; do
    "has_$program" || { echo "$target: skipped, its reader is not installed"; return; }
  done
  convert_together probes "$target" probes/*.txt
  as_json "$target" >probes.json 2>said || fail "$target: $(cat said)"
  probe_rows "$target" >rows
  [ "$(wc -l <rows)" -eq "$(ls probes | wc -l)" ] || fail "seen.tsv lacks probes of $target"
  ls probes | sed 's/\.txt$//' >names
  grep -v '	- ' rows | while IFS='	' read -r name filter; do
    at=$(($(grep -nx "$name" names | cut -d: -f1) - 1))
    printf '(if (try (.[%s] | %s) catch false) == true then empty else "%s" end),\n' \
      "$at" "$filter" "$name"
  done >filters
  jq -r "$functions [$(cat filters) empty] | .[]" probes.json >lost 2>said ||
    fail "jq fails on $target: $(cat said)"
  held=$(grep -c . filters)
  echo "$target: $((held - $(wc -l <lost))) of $held$(sed -n 's/^\(.*\)	- /; not \1: /p' rows)"
  while read -r name; do
    fail "$target does not show $name: $(jq -c ".[$(($(grep -nx "$name" names | cut -d: -f1) - 1))]" probes.json | cut -c 1-500)"
  done <lost
}

has_python_readers() {
  /usr/bin/python3 -c 'import bibtexparser, pybtex' 2>/dev/null
}

has_catmandu() {
  perl -MCatmandu::Importer::RIS -e 1 2>/dev/null
}

has_yaz() {
  has_program yaz-marcdump
}

cp -r "$probes" .
rm probes/seen.tsv
repeat 666 川は流れる。 >>probes/16-long-abstract.txt
echo 終わり。 >>probes/16-long-abstract.txt

check_probes bibtex python_readers
check_probes biblatex python_readers
check_probes ris catmandu
check_probes csl-json
check_probes marcxml yaz

# A probe that fails is seen: here the second record stands in for the first.
cp probes/02-corporate-name.txt probes/01-family-and-given.txt
(
  check_probes csl-json >figures 2>seen
  grep -q "01-family-and-given" seen
) || fail "a lost name is not seen: $(cat figures seen)"
finish
