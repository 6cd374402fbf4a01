# The same record in every encoding gives the same output; what cannot be decoded is told.
. "$SOURCE/tests/cli/lib.sh"

printf '著者\n山田 太郎\n出版者\n関西国際大学\n雑誌\n研究紀要 (ISSN:13455311)\n巻号頁・発行日\nno.5, pp.79-89, 2004-03\n\n短い要旨。\n' >utf-8
"$SHOSHI" -q -t ris utf-8 >expected
for encoding in cp932 euc-jp iso-2022-jp utf-16 utf-16le utf-16be; do
  iconv -f utf-8 -t "$encoding" utf-8 >"$encoding"
  expect_status 0 "$SHOSHI" -q -t ris "$encoding"
  cmp -s expected out || fail "$encoding differs when detected"
done
for encoding in cp932 euc-jp iso-2022-jp utf-16le utf-16be utf-8; do
  expect_status 0 "$SHOSHI" -q --encoding "$encoding" -t ris "$encoding"
  cmp -s expected out || fail "$encoding differs when named"
done
sed 's/$/\r/' utf-8 >crlf
tr '\n' '\r' <utf-8 >cr
printf '\357\273\277' | cat - utf-8 >bom
for file in crlf cr bom; do
  expect_status 0 "$SHOSHI" -q -t ris "$file"
  cmp -s expected out || fail "$file differs"
done

# An encoding that does not fit is told, place by place, and nothing crashes.
"$SHOSHI" --encoding utf-8 -t ris cp932 >out 2>err
grep -q 'E001' err || fail "malformed bytes were not reported"

# Wave dash and full-width tilde stay what the encoding says they are.
for pair in 'cp932 \201\140 ～' 'euc-jp \241\301 〜'; do
  set -- $pair
  { printf '雑誌\n' | iconv -f utf-8 -t "$1"; printf "A$2B\n"; } >wave
  "$SHOSHI" -q --encoding "$1" -t ris wave | grep -q "^T2  - A$3B" || fail "$1: $2 is not $3"
done

finish
