# Real pages that are no part of the checkout hold the records that a person took from them:
# expected/*.json, compared by compare.py, whose head says how they are written.
. "$SOURCE/tests/consumers/lib.sh"
[ -e "$reference/data/pages" ] || skip data/pages
need python3

python3 "$SOURCE/tests/real/compare.py" --bin "$SHOSHI" --reference "$reference" --set real ||
  fail "not every page was read as expected"
finish
