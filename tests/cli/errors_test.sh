# Everything that can go wrong outside the data gives one clear line and its exit status.
. "$SOURCE/tests/cli/lib.sh"

expect_status 3 "$SHOSHI" -t bibtex missing.txt
expect_error "missing.txt: fatal[I001]: cannot open: No such file or directory"
expect_no_output

mkdir directory
expect_status 3 "$SHOSHI" -t bibtex directory
expect_error "directory: fatal[I001]: cannot open: Is a directory"

if [ "$(id -u)" -ne 0 ]; then
  cp "$sample" secret.txt && chmod 000 secret.txt
  expect_status 3 "$SHOSHI" -t bibtex secret.txt
  expect_error "cannot open: Permission denied"
fi

head -c 1000 /dev/zero >binary
expect_status 3 "$SHOSHI" -t bibtex binary
expect_error "binary: fatal[I003]: not text"
printf '%%PDF-1.4\n%%\342\343\317\323\n' >a.pdf
expect_status 3 "$SHOSHI" -t bibtex a.pdf
expect_error "not text: it is a PDF"

: >empty
expect_status 0 "$SHOSHI" -t bibtex empty
expect_error "empty: warning[I004]: no record in the input"
expect_no_output
expect_status 0 "$SHOSHI" -t csl-json empty
[ "$(tr -d ' \n' <out)" = "[]" ] || fail "an empty array was expected: $(cat out)"

expect_status 2 "$SHOSHI" --outpu x.bib
expect_error 'unknown option `--outpu`; the nearest is `--output`'
expect_status 2 "$SHOSHI" -t bibtx "$sample"
expect_error 'unknown target format `bibtx`; the nearest is `bibtex`'
expect_status 2 "$SHOSHI" -f txt -t ris "$sample"
expect_error 'unknown source format `txt`; the nearest is `text`'
expect_status 2 "$SHOSHI" --encoding=cp923 -t ris "$sample"
expect_error 'unknown encoding `cp923`; the nearest is `cp932`'
expect_status 2 "$SHOSHI" "$sample"
expect_error "no target format"
expect_status 2 "$SHOSHI" -o records.txt "$sample"
expect_error "records.txt"
expect_status 2 "$SHOSHI" -t ris -j 0 "$sample"
expect_error "--jobs takes a number from 1 to 64"
expect_status 2 "$SHOSHI" -t ris --timestamp=soon "$sample"
expect_error "--timestamp takes seconds"
expect_status 2 "$SHOSHI" -t
expect_error "shoshi: "

# The other inputs are converted when one fails.
expect_status 3 "$SHOSHI" -q -t ris missing.txt "$sample"
[ "$(grep -c '^TY' out)" -eq 3 ] || fail "three records were expected beside a missing file"

# A file name cannot act on the terminal.
evil=$(printf 'a\033[31mb')
expect_status 3 "$SHOSHI" -t ris "$evil"
grep -q "$(printf '\033')" err && fail "an escape reached standard error"
expect_error 'a\u{1b}[31mb'

finish
