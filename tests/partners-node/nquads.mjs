// Registers as N-Quads, by jsonld and our context, read by a strict parser of N-Quads. FILE has a register a line; each is answered with a line: the number of
// quads, or what is wrong. Nothing is fetched.
//   node nquads.mjs CONTEXT FILE BASE
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser } from "n3";

const [contextFile, file, base] = process.argv.slice(2);
const context = JSON.parse(readFileSync(contextFile, "utf8"));
const documentLoader = url => { throw new Error(`The context must stand alone, but asks for ${url}.`); };

for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
  let answer;
  try {
    const text = await jsonld.toRDF({ ...context, ...JSON.parse(line) }, { base, format: "application/n-quads", safe: false, documentLoader });
    answer = new Parser({ format: "N-Quads" }).parse(text).length;
  } catch (wrong) {
    answer = `${wrong.message}`.replaceAll("\n", " ");
  }
  process.stdout.write(`${answer}\n`);
}
