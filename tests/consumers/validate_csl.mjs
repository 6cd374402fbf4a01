// Validates files of CSL-JSON by a JSON schema; prints each fault and exits with 1 if there is one.
// usage: node validate_csl.mjs NODE_MODULES SCHEMA FILE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, schema, ...files] = process.argv.slice(2);
const { default: Ajv } = createRequire(`${modules}/`)("ajv");
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(read(schema));

for (const file of files) {
  if (validate(read(file))) continue;
  for (const { instancePath, message, params } of validate.errors) {
    console.log(`${file}: ${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
  }
  process.exitCode = 1;
}
