// What Node's own parser says of each kind of JSON: whether it reads it. Answers with one line of JSON.
//   node json.mjs VECTORS
import { readFileSync } from "node:fs";

const { kinds } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const answers = {};
for (const { name, text, times, base64 } of kinds) {
  try {
    JSON.parse(text === undefined ? utf8.decode(Buffer.from(base64, "base64")) : text.repeat(times ?? 1));
    answers[name] = true;
  } catch {
    answers[name] = false;
  }
}

process.stdout.write(JSON.stringify(answers) + "\n");
