# docs/mapping.md and docs/marc.md show the tables that the writers work by. SHOSHI_ACCEPT=1 writes
# them there, between the lines <!-- table NAME --> and <!-- end -->.
. "$SOURCE/tests/cli/lib.sh"

"$MAPPING_TABLES" >tables || fail "no tables: status $?"
for page in mapping marc; do
  awk '
    FNR == NR && /^@/ { name = substr($0, 2); next }
    FNR == NR { table[name] = table[name] $0 "\n"; next }
    /^<!-- table [a-z-]+ -->$/ { print; printf "\n%s\n", table[$3]; shown = 1; next }
    /^<!-- end -->$/ { shown = 0 }
    !shown
  ' tables "$SOURCE/docs/$page.md" >"$page.md"
  if [ -n "${SHOSHI_ACCEPT-}" ]; then
    cmp -s "$page.md" "$SOURCE/docs/$page.md" || cp "$page.md" "$SOURCE/docs/$page.md"
  else
    diff "$SOURCE/docs/$page.md" "$page.md" >differences ||
      fail "docs/$page.md shows other tables: $(head -n 20 differences)"
  fi
  sed -n 's/^<!-- table \(.*\) -->$/\1/p' "$page.md" >>shown
done

# Every table is shown somewhere, and no field is without its words.
sed -n 's/^@//p' tables | sort >made
sort shown | diff made - >differences || fail "not shown: $(cat differences)"
if grep -n '|  |$' tables; then fail "a field without a description"; fi
finish
