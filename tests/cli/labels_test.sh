# --labels: a user's own labels are read like shoshi's; a wrong file is told with its line.
. "$SOURCE/tests/cli/lib.sh"

printf '\357\273\277# my labels\r\n\r\n作品の名\ttitle\r\n書いた人\tauthor\r\n題名\tnote\n' >labels.txt
printf '作品の名: 海の道\n書いた人（2名）: 山田 太郎, 佐藤 花子\n題名: 別の話\n' >page.txt
expect_status 0 "$SHOSHI" --labels labels.txt -t ris page.txt
grep -q '^TI  - 海の道' out || fail "no title: $(cat out)"
[ "$(grep -c '^AU' out)" -eq 2 ] || fail "not two authors: $(cat out)"
grep -q '別の話' out || fail "an own label did not win: $(cat out)"
[ -s err ] && fail "something was said: $(cat err)"
expect_status 1 "$SHOSHI" -t ris page.txt --strict

wrong() {
  printf "$1" >labels.txt
  expect_status 2 "$SHOSHI" --labels labels.txt -t ris page.txt
  expect_error "$2"
  expect_no_output
}
wrong '# one\n作品の名\ttitel\n' 'shoshi: labels.txt:2: unknown element `titel`; the nearest is `title`'
wrong '作品の名\tshelf-mark-of-mine\n' 'labels.txt:1: unknown element `shelf-mark-of-mine`; docs/labels.md lists them'
wrong '\n作品の名 title\n' 'labels.txt:2: no tab between label and element'
wrong '\ttitle\n' 'labels.txt:1: no label before the tab'
wrong '\215\354\225\266\ttitle\n' 'labels.txt:1: not UTF-8'
expect_status 2 "$SHOSHI" --labels missing.txt -t ris page.txt
expect_error 'missing.txt: cannot read: No such file or directory'
expect_status 2 "$SHOSHI" --labels . -t ris page.txt
expect_error 'cannot read: Is a directory'
expect_status 2 "$SHOSHI" --labels - -t ris page.txt
expect_error 'not standard input'
head -c 2000000 /dev/zero | tr '\0' '#' >large.txt
expect_status 2 "$SHOSHI" --labels large.txt -t ris page.txt
expect_error 'large.txt: more than 1 MiB'

finish
