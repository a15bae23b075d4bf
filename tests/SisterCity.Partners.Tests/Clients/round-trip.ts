// A partner's program in TypeScript: reads a register into the types that quicktype made, and writes it again.
import { readFileSync, writeFileSync } from "node:fs";
import { Convert, type Register } from "./Register.js";

for (let i = 2; i + 1 < process.argv.length; i += 2) {
  const register: Register = Convert.toRegister(readFileSync(process.argv[i]!, "utf8"));
  writeFileSync(process.argv[i + 1]!, Convert.registerToJson(register));
}
