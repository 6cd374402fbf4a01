// Prints the bibliography of a file of CSL-JSON as citeproc-js makes it, an item a line, in the order
// of the file or of the style; on standard error, each item that it does not print.
// usage: node render_csl.mjs NODE_MODULES STYLE LOCALES LANGUAGE FILE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, style, locales, language, file] = process.argv.slice(2);
const CSL = createRequire(`${modules}/`)("citeproc");
const items = new Map(JSON.parse(readFileSync(file, "utf8")).map((item) => [item.id, item]));
const system = {
  retrieveLocale: (name) => readFileSync(`${locales}/locales-${name}.xml`, "utf8"),
  retrieveItem: (id) => items.get(id),
};

const engine = new CSL.Engine(system, readFileSync(style, "utf8"), language, true);
engine.setOutputFormat("text");
engine.updateItems([...items.keys()]);
const [{ entry_ids: printed, bibliography_errors: errors }, entries] = engine.makeBibliography();
process.stdout.write(entries.map((entry) => `${entry.trim()}\n`).join(""));

for (const { itemID, error_code: code } of errors) console.error(`${itemID}: error ${code}`);
for (const [at, [id]] of printed.entries()) {
  if (/^(\([0-9]+\)\s*)?[\s.]*$|CSL STYLE ERROR/.test(entries[at])) console.error(`${id}: nothing`);
}
const known = new Set(printed.flat());
for (const id of items.keys()) if (!known.has(id)) console.error(`${id}: left out`);
