// What partners generate from the schema: classes in C#, TypeScript and Python (quicktype), and TypeScript types (json-schema-to-typescript).
//   node clients.mjs SCHEMA FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";

const [schemaFile, folder] = process.argv.slice(2);
const schema = readFileSync(schemaFile, "utf8");
mkdirSync(folder, { recursive: true });

// A class says types, a validator checks bounds. quicktype would make a converter of each bound, and call it PurpleMinMaxLengthCheckConverter.
const withoutBounds = rewrite(JSON.parse(schema), ({ minLength, maxLength, minimum, maximum, ...rest }) => rest);

for (const [lang, file, rendererOptions] of [
  ["csharp", "Register.cs", { framework: "SystemTextJson", namespace: "Partner" }],
  ["typescript", "Register.ts", {}],
  ["python", "register.py", {}],
]) {
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await input.addSource({ name: "Register", schema: JSON.stringify(withoutBounds) });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({ inputData, lang, rendererOptions });
  writeFileSync(join(folder, file), lines.join("\n"));
}

// json-schema-to-typescript reads draft 7: it knows tuples as they were written then, and would make a second type of each reference that has a description.
const asDraft7 = rewrite(JSON.parse(schema), ({ prefixItems, $ref, ...rest }) => ({
  ...rest,
  ...(prefixItems && { items: prefixItems, additionalItems: false, maxItems: prefixItems.length }),
  ...($ref && (Object.keys(rest).length === 0 ? { $ref } : { allOf: [{ $ref }] })),
}));
writeFileSync(join(folder, "register.d.ts"), await compile(asDraft7, "Register", { bannerComment: "// Generated from register.schema.json by json-schema-to-typescript." }));

function rewrite(node, change) {
  if (Array.isArray(node))
    return node.map(item => rewrite(item, change));
  if (node === null || typeof node !== "object")
    return node;
  const changed = change(node);
  return Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, name === "examples" ? value : rewrite(value, change)]));
}
