# Records of our own invention in every layout hold what a person expects of them: *.json here and
# facts.json of the cases, compared by tests/real/compare.py, whose head says how they are written.
. "$SOURCE/tests/consumers/lib.sh"
need python3

python3 "$SOURCE/tests/real/compare.py" --bin "$SHOSHI" --set own ||
  fail "not every layout was read as expected"
finish
