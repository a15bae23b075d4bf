// Questions and answers as JSON Lines, one of each.
import { createInterface } from "node:readline";

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
