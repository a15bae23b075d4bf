// Ajv's parse and validate, in nanoseconds a document. The shortest of many rounds, since other work on the machine only ever adds.
//   node bench.mjs SCHEMA DOCUMENT
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schema, document] = process.argv.slice(2).map(file => readFileSync(file, "utf8"));
const ajv = new Ajv({ strict: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(schema));
if (!validate(JSON.parse(document)))
  throw new Error(`The document of the benchmark is not valid: ${JSON.stringify(validate.errors)}`);

const rounds = 300;
const calls = Math.max(1, Math.ceil(400_000 / document.length));
const shortest = work => {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call++)
      work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / calls);
  }
  return best;
};
console.log(JSON.stringify({ parse: Math.round(shortest(() => JSON.parse(document))), parseAndValidate: Math.round(shortest(() => validate(JSON.parse(document)))) }));
