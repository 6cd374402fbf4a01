# The commands of the README do what it says.
. "$SOURCE/tests/cli/lib.sh"

for name in export.txt page.txt page1.txt page2.txt; do cp "$sample" "$name"; done
iconv -f utf-8 -t euc-jp "$sample" >old.txt
cp "$SOURCE/samples/own-labels/labels.txt" labels.txt
mkdir bin
ln -s "$SHOSHI" bin/shoshi
PATH=$work/bin:$PATH
export PATH

grep -E '^    shoshi ' "$SOURCE/README.md" >commands
[ "$(wc -l <commands)" -ge 4 ] || fail "the README has lost its commands"
while read -r command; do
  case "$command" in
    *'| jq'*) command -v jq >/dev/null 2>&1 || continue ;;
  esac
  sh -c "$command" >out 2>err </dev/null
  status=$?
  [ "$status" -le 1 ] || fail "status $status: $command: $(cat err)"
done <commands

# The example at its top.
"$SHOSHI" -q --to ris "$SOURCE/samples/ceek-article/input.txt" | tr -d '\r' >ris
sed -n '/^    \$ shoshi --to ris/,/\.\.\./p' "$SOURCE/README.md" | sed '1d;$d;s/^    //' >shown
[ -s shown ] || fail "the README has lost its example"
head -n "$(wc -l <shown)" ris | cmp -s - shown || fail "the README shows another output: $(cat shown)"
"$SHOSHI" -q --inspect "$SOURCE/samples/jstage-article/input.txt" >pieces
sed -n '/^    \$ shoshi --inspect/,/\.\.\./p' "$SOURCE/README.md" | sed '1d;$d;s/^    //' >shown
[ -s shown ] || fail "the README has lost its example of --inspect"
head -n "$(wc -l <shown)" pieces | cmp -s - shown || fail "the README shows other pieces: $(cat shown)"
"$SHOSHI" "$SOURCE/samples/doubtful-issn/input.txt" -t ris 2>err >out
sed -n '/^      input.txt:/,/\^$/p' "$SOURCE/README.md" | sed 's/^      //; s/^input.txt//' >shown
sed 's/^[^ ]*input.txt//' err | grep -qF "$(head -n 1 shown)" || fail "the README shows another diagnostic"

finish
