// edtf.js as an oracle: FILE has a JSON string a line; each is answered with true or false: whether its grammar has such a date.
//   node edtf.mjs FILE
import { readFileSync } from "node:fs";
import { parse } from "edtf";

for (const line of readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  let valid;
  try {
    valid = Boolean(parse(JSON.parse(line)));
  } catch {
    valid = false;
  }
  process.stdout.write(`${valid}\n`);
}
