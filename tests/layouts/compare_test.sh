# A comparison that never finds fault is none: compare.py, in a tree of its own and with a program
# that always says the same, holds what is right and names each thing that is not.
. "$SOURCE/tests/consumers/lib.sh"
need python3

mkdir -p tests/real tests/layouts
cp "$SOURCE/tests/real/compare.py" tests/real/
cat >program <<'END'
#!/bin/sh
cat >/dev/null
cat <<'JSON'
[
 {
  "citation_key": "onishi2018",
  "kind": "journal_article",
  "titles": [{"kind": "main", "text": "坂", "subtitle": "港町"}, {"kind": "reading", "text": "サカ"}],
  "contributors": [{"role": "author", "kind": "person", "names": [{"family": "大西", "given": "和也", "script": "han"}, {"literal": "オオニシ", "script": "kana"}], "affiliations": [{"text": "架空大学"}]}, {"role": "editor", "kind": "corporate", "names": [{"literal": "坂の会", "script": "han"}], "role_text": "編"}],
  "container": {"titles": [{"kind": "main", "text": "地理"}, {"kind": "parallel", "text": "Geography"}], "issns": [{"kind": "online", "number": {"text": "29801109", "value": "2980-1109"}}]},
  "publishers": [{"text": "架空社"}],
  "volume": {"text": "第41巻", "value": "41"},
  "pages": {"text": "1～5, 9-", "value": [{"first": "1", "last": "5"}, {"first": "9", "open": true}]},
  "issued": {"text": "2018年秋", "value": {"first": {"year": 2018, "season": "autumn"}}},
  "available": {"text": "いつか"},
  "identifiers": [{"scheme": "isbn", "number": {"text": "4-9990-1101-8", "value": "4999011018"}}],
  "abstracts": [{"text": "はじめから おわりまで"}],
  "unread": [{"text": "棚の三段目"}]
 }
]
JSON
END
chmod +x program
echo anything >tests/layouts/right.txt
cp tests/layouts/right.txt tests/layouts/wrong.txt
cat >tests/layouts/right.json <<'END'
{
 "records": [
  {
   "kind": {"any": ["book", "journal_article"]},
   "title": "坂",
   "subtitle": "港町",
   "other_titles": [{"text": "サカ", "kind": "reading"}],
   "contributors": [{"name": "大西|和也", "affiliations": ["架空大学"], "forms": ["オオニシ"]}, {"name": "坂の会", "role": "editor", "role_text": "編", "kind": "corporate"}],
   "more_contributors": false,
   "container": "地理 = Geography",
   "issns": ["2980-1109"],
   "publishers": "架空社",
   "volume": "41",
   "issue": null,
   "pages": "1-5, 9-",
   "issued": "2018-autumn",
   "available": null,
   "identifiers": ["isbn 4-9990-1101-8", "* 4999011018"],
   "abstract": "はじめ",
   "abstract_ends": "まで",
   "somewhere": ["三段目"],
   "nowhere": ["四段目"],
   "either": [{"volume": "42"}, {"container": ["地理", "Geography"]}],
   "absent": ["issue", "doi", "keywords"]
  }
 ]
}
END
cat >tests/layouts/wrong.json <<'END'
{
 "records": [
  {
   "kind": "book",
   "title": "坂と港",
   "other_titles": [{"text": "サカ", "kind": "parallel"}],
   "contributors": ["大西|和", "坂の会"],
   "more_contributors": true,
   "container": ["地理"],
   "issns": ["print 2980-1109"],
   "publishers": ["架空社", "港社"],
   "volume": "42",
   "pages": "1-5",
   "issued": "2018",
   "identifiers": ["ncid 4999011018"],
   "abstract": "おわり",
   "abstract_ends": "はじめ",
   "somewhere": ["四段目"],
   "nowhere": ["三段目"],
   "either": [{"volume": "42"}, {"container": "地理"}],
   "absent": ["available"]
  },
  {"title": "海", "absent": ["volume"]}
 ]
}
END

python3 tests/real/compare.py --bin ./program right >said 2>&1 || fail "what is right fails: $(cat said)"
! python3 tests/real/compare.py --bin ./program wrong >said 2>&1 || fail "what is wrong passes"
for fault in "records: got 1, expected 2" "record 1, kind: got journal_article, expected book" \
  "record 1, title: got 坂 : 港町, expected 坂と港" "record 1, other_titles: " \
  "contributors\[1\] name: got 大西|和也, expected 大西|和" \
  "contributors\[2\] role: got editor, expected author" "more_contributors: got false, expected true" \
  "container: got " "issns: got " "publishers: got " "volume: got 41, expected 42" \
  "pages: got 1-5, 9-, expected 1-5" "issued: got 2018-autumn, expected 2018" "identifiers: got " \
  "abstract: got " "abstract_ends: got " "somewhere: got nothing, expected 四段目" \
  "nowhere: got it, expected 三段目" "either: got " "available: got null, expected nothing" \
  "record 2: got nothing, expected a record"; do
  grep -q "^wrong, .*$fault\|^wrong, $fault" said || fail "no '$fault' among $(cat said)"
done
grep -q '^4 of 26 facts$' said || fail "$(tail -n 1 said)"

echo '{"records": [{"titel": "坂"}]}' >tests/layouts/wrong.json
! python3 tests/real/compare.py --bin ./program wrong >said 2>&1 || fail "an unknown field passes"
grep -q 'no field is called titel' said || fail "an unknown field has no message: $(cat said)"
rm tests/layouts/*.json
python3 tests/real/compare.py --bin ./program >said 2>&1
[ $? -eq 77 ] || fail "nothing to compare is not skipped"
finish
