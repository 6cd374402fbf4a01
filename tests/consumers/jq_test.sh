# The JSON formats, as jq reads them, and what they promise each other.
. "$SOURCE/tests/consumers/lib.sh"
need jq

printf '[\n {\n  "id": "a", "type": "book"\n }\n' >open.csl-json
printf '{"id": "a", "type": "book"}\n' >open.csl-ndjson
expect_complaint "Unfinished JSON" check_csl_json open.csl-json
printf '[\n {\n  "id": "a", "type": "book", "volume": "2"\n }\n]\n' >other.csl-json
cp open.csl-ndjson other.csl-ndjson
expect_complaint "other.csl-ndjson differs" check_csl_json other.csl-json
printf '[\n {\n  "citation_key": "a", "kind": "book", "languages": []\n }\n]\n' >other.json
expect_complaint "jq finds no" check_json other.json

for each in each_sample each_element; do
  "$each" csl-ndjson
  "$each" csl-json check_csl_json
  "$each" json check_json
done
finish
