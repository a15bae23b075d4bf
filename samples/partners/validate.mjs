#!/usr/bin/env node
// Checks registers against the JSON Schema, without .NET.
//
//   npm ci                         (once, in this folder)
//   node validate.mjs REGISTER.json...
//
// Exit code 0: valid; 1: a document is not; 2: a document cannot be read.
// The schema says what can be read: names, types, patterns, codes. Check digits, days that do not exist and the rules are for `sistercity validate`.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const schema = JSON.parse(readFileSync(new URL("../../schema/register.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: true, allErrors: true, verbose: true });
addFormats(ajv);
const validate = ajv.compile(schema);

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node validate.mjs REGISTER.json...");
  process.exit(2);
}

// Of a list of codes those that readers know best.
const exampleOf = ({ examples = [] }) => examples.find((code) => ["FR", "EUR"].includes(code)) ?? examples[0];

// A pattern says little to people; its description and an example say more.
const words = ({ keyword, data, parentSchema, message }) =>
  keyword === "pattern" && parentSchema.title
    ? `${JSON.stringify(data)} does not fit. Expected: ${parentSchema.description ?? parentSchema.title} For example: ${JSON.stringify(exampleOf(parentSchema))}`
    : message;

for (const file of files) {
  let document;
  try {
    document = JSON.parse(readFileSync(file, "utf8"));
  } catch (wrong) {
    console.log(`${file}: cannot be read: ${wrong.message}`);
    process.exitCode = 2;
    continue;
  }

  const errors = validate(document) ? [] : validate.errors;
  for (const error of errors)
    console.log(`${file}: ${error.instancePath || "/"}: ${words(error)}`);
  console.log(`${file}: ${errors.length === 0 ? "valid" : `${errors.length} error(s)`}`);
  if (errors.length > 0)
    process.exitCode ||= 1;
}
