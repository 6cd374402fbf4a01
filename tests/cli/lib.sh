# Sourced by the shell tests: a scratch directory, a sample to convert, and what to say on failure.
# SHOSHI is the program, SOURCE the checkout.
set -u
: "${SHOSHI:?}" "${SOURCE:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
sample=$SOURCE/samples/ceek-list/input.txt

fail() {
  failures=$((failures + 1))
  echo "FAILED: $*" >&2
}

# expect_status STATUS COMMAND...: standard output to ./out, standard error to ./err
expect_status() {
  wanted=$1
  shift
  "$@" >out 2>err </dev/null
  got=$?
  [ "$got" -eq "$wanted" ] || fail "status $got, not $wanted: $* ($(cat err))"
}

# expect_error TEXT: standard error of the command before is one line that holds TEXT
expect_error() {
  [ "$(wc -l <err)" -eq 1 ] || fail "not one line on standard error: $(cat err)"
  grep -qF -- "$1" err || fail "no \"$1\" in: $(cat err)"
}

expect_no_output() {
  [ ! -s out ] || fail "something was written: $(head -c 200 out)"
}

finish() {
  [ "$failures" -eq 0 ] || exit 1
  exit 0
}
