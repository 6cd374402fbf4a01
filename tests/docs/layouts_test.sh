# The examples of docs/layouts.md give as many records as they say, and the rows of its tables of
# numbers, dates and names give what they show.
. "$SOURCE/tests/cli/lib.sh"

page=$SOURCE/docs/layouts.md
awk '
  /^```text records=/ { n++; sub(/.*=/, ""); print > ("count" n); in_block = 1; next }
  /^```/ { in_block = 0 }
  in_block { print > ("example" n) }
' "$page"
[ -s example1 ] || fail "no examples found"
for count in count*; do
  example=example${count#count}
  "$SHOSHI" -q -t ris "$example" >ris 2>err || fail "$(head -n 3 "$example"): $(cat err)"
  [ "$(grep -c '^TY' ris)" -eq "$(cat "$count")" ] ||
    fail "$(grep -c '^TY' ris) records, not $(cat "$count"): $(head -n 3 "$example")"
done

# Each row as: the label that its section has, the text, and the lines of RIS that it gives.
awk -F ' *[|] *' '
  function expect(tag, value) { if (value != "") printf "\t%s  - %s", tag, value }
  /^## / { section = $0; numbers = 0 }
  /^\| written \| volume/ { numbers = 1; rows = 1; next }
  /^\| written/ { numbers = 0; rows = 1; next }
  !/^\|/ { rows = 0 }
  !rows || /^\|---/ { next }
  {
    n = split($2, written, /`, `/)
    for (i = 1; i <= n; i++) {
      text = written[i]
      gsub(/`/, "", text)
      if (section == "## Numbers" && numbers) {
        printf "巻号\t%s", text
        expect("VL", $3); expect("IS", $4); expect("SP", $5); expect("EP", $6)
        expect(length($7) == 4 ? "PY" : "DA", $7)
      } else if (section == "## Numbers") {
        printf "ページ\t%s", text
        expect("SP", $3); expect("EP", $4)
      } else if (section == "## Dates") {
        printf "発行日\t%s", text
        expect(length($3) == 4 ? "PY" : "DA", $3)
      } else {
        printf "著者\t%s", text
        names = split($3, name, /; /)
        for (j = 1; j <= names; j++) expect("AU", name[j])
      }
      printf "\n"
    }
  }
' "$page" >rows
[ "$(wc -l <rows)" -ge 30 ] || fail "the tables have lost their rows: $(wc -l <rows)"
tab=$(printf '\t')
while IFS= read -r row; do
  label=${row%%"$tab"*}
  rest=${row#*"$tab"}
  printf 'タイトル: 石の名前\n%s: %s\n' "$label" "${rest%%"$tab"*}" >input
  printf '%s\n' "${rest#*"$tab"}" | tr '\t' '\n' >wanted
  "$SHOSHI" -q -t ris input 2>/dev/null | tr -d '\r' >ris
  case "$label" in
    著者) grep '^AU' ris >found ;;
    *) grep -Fx -f wanted ris >found ;;
  esac
  sort wanted >a
  sort found >b
  cmp -s a b || fail "$label: ${rest%%"$tab"*} gives $(cat ris)"
done <rows

finish
