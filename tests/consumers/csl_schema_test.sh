# CSL-JSON is valid by the schema of the Citation Style Language.
. "$SOURCE/tests/consumers/lib.sh"
need node
[ -d "$npm_modules/ajv" ] || skip ajv
has_csl_schema || skip csl-data.json

printf '[\n {\n  "type": "article-journal"\n }\n]\n' >id.csl-json
expect_complaint "must have required property 'id'" check_csl_schema id.csl-json
printf '[\n {\n  "id": "a", "type": "book", "issued": {"date-parts": []}\n }\n]\n' >date.csl-json
expect_complaint "must NOT have fewer than 1 items" check_csl_schema date.csl-json

each_sample csl-json check_csl_schema
each_element csl-json check_csl_schema
finish
