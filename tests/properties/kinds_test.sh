# Every diagnostic is shown by a sample or a case, or made by a test.
. "$SOURCE/tests/cli/lib.sh"

sed -n 's/^SHOSHI_DIAGNOSTIC(\([a-z_0-9]*\), "\([A-Z0-9]*\)".*/\1 \2/p' \
  "$SOURCE/include/shoshi/diagnostic_kinds.def" >kinds
[ -s kinds ] || fail "no diagnostics found"
while read -r kind code; do
  cat "$SOURCE"/samples/*/expected.stderr* "$SOURCE"/tests/cases/*/expected.stderr* | grep -q "\[$code\]" && continue
  grep -rqE "\\b$kind\\b|$code" "$SOURCE/tests" --include='*_test.cpp' --include='*_test.sh' && continue
  fail "$kind ($code) is shown by nothing"
done <kinds

finish
