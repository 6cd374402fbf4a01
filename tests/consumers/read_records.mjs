// Reads a file with a library of npm: prints how many records it found and, on standard error, what
// it complains about, a line each; with a file of the same records in CSL-JSON also the titles that
// it reads otherwise.
// usage: node read_records.mjs NODE_MODULES LIBRARY FORMAT FILE [CSL_JSON]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, library, format, file, same] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const load = (path) => import(pathToFileURL(`${modules}/${path}`));
const text = readFileSync(file, "utf8");

const readers = {
  async "bibtex-parser"() {
    const { parse } = await load("@retorquere/bibtex-parser/dist/esm/index.js");
    const { entries, errors } = parse(text, { english: false, sentenceCase: false });
    return {
      complaints: errors.map(({ error, line }) => `line ${line}: ${error}`),
      titles: entries.map(({ fields }) => fields.title ?? ""),
    };
  },

  async "biblatex-csl-converter"() {
    const { CSLExporter, RISParser, parse } = require("biblatex-csl-converter");
    const found = format === "ris" ? new RISParser(text).parse() : parse(text);
    const { entries, errors, warnings } = found;
    const items = new CSLExporter(entries).parse();
    return {
      complaints: [...errors, ...warnings].map(
        ({ type, field, field_name: name, tag, entry }) => `${type} ${field ?? name ?? tag}: ${entry}`,
      ),
      titles: Object.keys(entries).map((key) => items[key].title ?? ""),
    };
  },

  async "citation-js"() {
    const { Cite } = require("@citation-js/core");
    for (const plugin of ["bibtex", "csl", "ris"]) require(`@citation-js/plugin-${plugin}`);
    const types = { bibtex: "@bibtex/text", biblatex: "@biblatex/text", ris: "@ris/file" };
    const { data } = new Cite(
      types[format] ? text : JSON.parse(text),
      types[format] ? { forceType: types[format] } : {},
    );
    return { complaints: [], titles: data.map(({ title }) => title ?? "") };
  },

  /** Typst's; it tells no titles, but misses an entry that is cited. */
  async hayagriva() {
    const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
    const keys = [...text.matchAll(/^@[a-z]+\{(.*),$/gm)].map(([, key]) => key);
    const citations = keys.map((key) => `#cite(label("${key}"))`).join("\n");
    const document = `${citations}\n#bibliography("${file}")`;
    const compiler = NodeCompiler.create({ workspace: process.cwd() });
    const failure = compiler.compile({ mainFileContent: document }).takeDiagnostics();
    const complaints = failure ? compiler.fetchDiagnostics(failure) : [];
    return { complaints: complaints.map(({ message }) => message), titles: keys.map(() => "") };
  },

  async "pandoc-wasm"() {
    const { convert } = await load("pandoc-wasm/src/index.node.js");
    const { stdout, stderr, warnings } = await convert({ from: format, to: "csljson" }, text, {});
    const complaints = [stderr, ...warnings.map((warning) => JSON.stringify(warning))];
    const items = stdout ? JSON.parse(stdout) : [];
    return {
      complaints: complaints.filter((line) => line !== ""),
      titles: items.map(({ title }) => title ?? ""),
    };
  },
};

const { complaints, titles } = await readers[library]();
for (const complaint of complaints) console.error(complaint);
console.log(titles.length);
if (same) {
  // U+2060 keeps a "<" of CSL-JSON from being markup.
  const items = JSON.parse(readFileSync(same, "utf8").replaceAll("\u2060", ""));
  for (const [at, { title = "" }] of items.entries()) {
    if (titles[at]?.replaceAll("\u2060", "") !== title) console.error(`title ${title} becomes ${titles[at]}`);
  }
}
