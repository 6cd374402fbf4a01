# Where the output goes, and what is left when it cannot go there.
. "$SOURCE/tests/cli/lib.sh"

# Full disk and closed standard output.
"$SHOSHI" -q -t bibtex "$sample" >/dev/full 2>err
[ $? -eq 4 ] || fail "a full disk is status 4"
expect_error "<stdout>: fatal[I005]: cannot write: No space left on device"
"$SHOSHI" -q -t bibtex "$sample" >&- 2>err
[ $? -eq 4 ] || fail "a closed standard output is status 4"
expect_error "cannot write: Bad file descriptor"
"$SHOSHI" --version >/dev/full 2>err
[ $? -eq 4 ] || fail "--version to a full disk is status 4"
expect_error "cannot write"
"$SHOSHI" -t bibtex <&- >out 2>err
[ $? -eq 3 ] || fail "a closed standard input is status 3"

# -o writes the whole file or leaves the old one.
echo old >records.bib
expect_status 3 "$SHOSHI" -o records.bib missing.txt
[ "$(cat records.bib)" = old ] || fail "a failed run replaced the old file"
grep -q "records.bib: fatal\[I006\]: not written, because an input failed" err || fail "no word about records.bib: $(cat err)"
expect_status 2 "$SHOSHI" -t ris -o "" "$sample"
expect_error "--output takes a file name"
expect_status 0 "$SHOSHI" -q -o records.bib "$sample"
expect_no_output
[ "$(grep -c '^@article' records.bib)" -eq 3 ] || fail "records.bib does not hold three entries"
expect_status 4 "$SHOSHI" -q -t ris -o /dev/full "$sample"
expect_error "/dev/full: fatal[I005]: cannot write: No space left on device"
expect_status 4 "$SHOSHI" -q -t ris -o no/such/directory/x.ris "$sample"
expect_error "cannot write: No such file or directory"
[ -z "$(find . -name '.*.??????')" ] || fail "a temporary file was left: $(ls -A)"
: >fresh
expect_status 0 "$SHOSHI" -q -o new.bib "$sample"
[ "$(stat -c %a new.bib)" = "$(stat -c %a fresh)" ] || fail "a new file has odd permissions"

# A link stays a link.
ln -s records.bib link.bib
expect_status 0 "$SHOSHI" -q -o link.bib "$sample"
[ -L link.bib ] || fail "a symbolic link was replaced"

# An output that is one of the inputs is refused before anything is read.
cp "$sample" in.txt
expect_status 2 "$SHOSHI" -t bibtex -o in.txt in.txt
expect_error "both an input and the output"
ln in.txt hard.txt
expect_status 2 "$SHOSHI" -t bibtex -o hard.txt in.txt
cmp -s in.txt "$sample" || fail "the input was damaged"
"$SHOSHI" -t bibtex in.txt >>in.txt 2>err
[ $? -eq 2 ] || fail "appending to the input is status 2"
cmp -s in.txt "$sample" || fail "the input was damaged by appending"

# The reader of a pipe may leave early.
for i in 1 2 3 4 5 6 7 8 9 10; do cat "$sample"; done >many
for i in 1 2 3 4 5 6 7 8 9 10; do cat many; done >more
for i in 1 2 3 4 5 6 7 8 9 10; do cat more; done >most
("$SHOSHI" -q -t ris most; echo $? >status) 2>err | head -n 1 >out
[ ! -s err ] || fail "a broken pipe was noisy: $(cat err)"
(trap '' PIPE; "$SHOSHI" -q -t ris most 2>err; echo $? >status) | head -n 1 >out
[ ! -s err ] || fail "a broken pipe was noisy with SIGPIPE ignored: $(cat err)"
[ "$(cat status)" -eq 141 ] || fail "a broken pipe is status 141, not $(cat status)"

# The size limit of a file is a write error, not a death.
(ulimit -f 1; "$SHOSHI" -q -t ris -o limited.ris most 2>err; echo $? >status)
[ "$(cat status)" -eq 4 ] || fail "the file size limit is status 4, not $(cat status)"
[ ! -e limited.ris ] || fail "a cut file took the name of the output"

# The target format comes from the suffix.
for suffix in bib ris json ndjson mrc xml mij mrk; do
  expect_status 0 "$SHOSHI" -q -o "x.$suffix" "$sample"
  [ -s "x.$suffix" ] || fail "nothing in x.$suffix"
done

finish
