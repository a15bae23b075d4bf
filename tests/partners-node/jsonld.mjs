// A register as N-Quads, by jsonld and our context, as a partner of linked data reads it. Nothing is fetched.
//   node jsonld.mjs CONTEXT REGISTER BASE
import { readFileSync } from "node:fs";
import jsonld from "jsonld";

const [context, register, base] = process.argv.slice(2);
const document = { ...JSON.parse(readFileSync(context, "utf8")), ...JSON.parse(readFileSync(register, "utf8")) };
process.stdout.write(await jsonld.toRDF(document, {
  base,
  format: "application/n-quads",
  safe: false,
  documentLoader: url => { throw new Error(`The context must stand alone, but asks for ${url}.`); },
}));
