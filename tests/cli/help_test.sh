# Help, version and lists go to standard output; a terminal without a file gets a short help.
. "$SOURCE/tests/cli/lib.sh"

expect_status 0 "$SHOSHI" --help
for option in --from --to --output --list-formats --encoding --jobs --strict --check --diagnostics \
  --quiet --color --timestamp --key-style --plain-pages --labels --no-repair --bibtex-flavor \
  --parallel --marc-org --marc-profile --marc-punct --marc-lang --marc-blvl --marc-260 \
  --marc-oversize --json-array --version --help; do
  grep -q -- "$option" out || fail "$option is not in --help"
done
[ "$(awk 'length($0) > 100' out | wc -l)" -eq 0 ] || fail "--help has lines over 100 columns"
expect_status 0 "$SHOSHI" --version
grep -qE '^shoshi [0-9]+\.[0-9]+\.[0-9]+$' out || fail "--version: $(cat out)"
expect_status 0 "$SHOSHI" --list-formats
for format in bibtex biblatex ris csl-json csl-ndjson marc marcxml marc-json mrk json text auto; do
  grep -q "^  $format " out || fail "$format is not listed"
done

# util-linux's script gives the program a terminal.
if command -v script >/dev/null 2>&1; then
  script -qec "$SHOSHI -t ris; echo status \$?" /dev/null </dev/null >out 2>&1
  grep -q "standard input is a terminal" out || fail "no short help on a terminal: $(cat out)"
  grep -q "status 2" out || fail "not status 2 on a terminal"
fi

finish
