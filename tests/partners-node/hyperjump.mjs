// Hyperjump JSON Schema, a validator that shares no code with Ajv. Asked and answering like ajv.mjs.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/draft-2020-12";
import { answerLines, filesOfSchemas } from "./lines.mjs";

setShouldValidateFormat(true);

const identifiers = new Map();
for (const path of filesOfSchemas(process.argv[2])) {
  const schema = JSON.parse(readFileSync(path, "utf8"));
  registerSchema(schema);
  identifiers.set(basename(path, ".schema.json"), schema.$id);
}

const compiled = new Map();
await answerLines(async (schema, data) => {
  const id = identifiers.get(schema) ?? schema;
  if (!compiled.has(id))
    compiled.set(id, await validate(id));
  const output = compiled.get(id)(wellFormed(data), "BASIC");
  return output.valid
    ? { valid: true }
    : { valid: false, errors: (output.errors ?? []).map(error => ({ at: error.instanceLocation, keyword: error.keyword, message: error.absoluteKeywordLocation })) };
});

// Hyperjump stops with a URIError at half a character in the name of a member.
function wellFormed(data) {
  if (Array.isArray(data))
    return data.map(wellFormed);
  return data !== null && typeof data === "object"
    ? Object.fromEntries(Object.entries(data).map(([name, value]) => [name.toWellFormed(), wellFormed(value)]))
    : data;
}
