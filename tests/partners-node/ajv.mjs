// Ajv in strict mode, as a partner uses it. Reads JSON Lines {"schema": NAME, "text": JSON}, answers each with a line {"valid": …, "errors": […]}.
//   node ajv.mjs FOLDER    the schemas are FOLDER/NAME.schema.json and FOLDER/answers/NAME.schema.json; a full identifier is understood too
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { answerLines, filesOfSchemas } from "./lines.mjs";

const ajv = new Ajv({ strict: true, allErrors: false });
addFormats(ajv);

const identifiers = new Map();
for (const path of filesOfSchemas(process.argv[2])) {
  const schema = JSON.parse(readFileSync(path, "utf8"));
  ajv.addSchema(schema);
  identifiers.set(basename(path, ".schema.json"), schema.$id);
}

await answerLines((schema, data) => {
  const validate = ajv.getSchema(identifiers.get(schema) ?? schema);
  if (!validate)
    throw new Error(`No schema ${schema}.`);
  return validate(data)
    ? { valid: true }
    : { valid: false, errors: validate.errors.map(error => ({ at: error.instancePath, keyword: error.keyword, message: error.message })) };
});
