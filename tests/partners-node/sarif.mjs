// A SARIF log as code hosts judge it: by the schema of OASIS, and by Microsoft's multitool with its own rules and those of GitHub. Answers with one line of JSON;
// notes are left out, which are advice.
//   node sarif.mjs LOG    the multitool writes LOG.judged
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const log = process.argv[2];
const require = createRequire(import.meta.url);
const tool = require("@microsoft/sarif-multitool");

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const validate = ajv.compile(JSON.parse(readFileSync(join(dirname(tool), "sarif-2.1.0.json"), "utf8")));
const isValid = validate(JSON.parse(readFileSync(log, "utf8")));

process.stdout.write(JSON.stringify({
  schema: (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`),
  results: isValid ? judge() : [],
}) + "\n");

function judge() {
  const run = spawnSync(tool, [
    "validate", log, "--rule-kind", "Sarif;Gh", "--level", "Error;Warning", "--config", join(import.meta.dirname, "sarif-policy.xml"),
    "--output", `${log}.judged`, "--log", "ForceOverwrite", "--quiet",
  ], { encoding: "utf8", maxBuffer: Infinity, env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } });
  if (run.status !== 0)
    throw new Error(`The multitool ended with ${run.status ?? run.error}: ${run.stdout}${run.stderr}`);
  return JSON.parse(readFileSync(`${log}.judged`, "utf8").replace(/^\uFEFF/, "")).runs[0].results.map(result => ({
    rule: result.ruleId.split("/")[0],
    level: result.level ?? "warning",
    about: result.message.arguments?.join(" | ") ?? result.message.text,
  }));
}
