// A table against a Table Schema, by Frictionless' own library: the schema first, then every row. Answers with one line of JSON.
//   node table.mjs SCHEMA TABLE
import { readFileSync } from "node:fs";
import { Schema, Table } from "tableschema";

const [schemaFile, tableFile] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const { errors: ofSchema } = await Schema.load(schema);
const table = await Table.load(tableFile, { schema });
const errors = [];
const rows = await table.read({ forceCast: true });
for (const row of rows.filter(row => row instanceof Error))
  errors.push(...row.errors.map(error => ({ row: error.rowNumber, column: error.columnNumber, message: error.message })));
process.stdout.write(JSON.stringify({ schema: ofSchema.map(error => error.message), rows: rows.length, errors }) + "\n");
