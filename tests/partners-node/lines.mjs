// Questions and answers as JSON Lines, one of each; and the files of schemas of a folder.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

export function filesOfSchemas(folder) {
  return [folder, join(folder, "answers")].filter(existsSync).flatMap(place =>
    readdirSync(place).filter(file => file.endsWith(".schema.json")).sort().map(file => join(place, file)));
}

export async function answerLines(answer) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const { schema, text } = JSON.parse(line);
    process.stdout.write(JSON.stringify(await answerOne(answer, schema, text)) + "\n");
  }
}

async function answerOne(answer, schema, text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch (wrong) {
    return { valid: false, errors: [{ at: "", keyword: "json", message: wrong.message }] };
  }
  return await answer(schema, data);
}
