// Serves this repository to the browser of this machine, so that index.html can fetch the schema. Any static server does as well.
//   node serve.mjs [PORT]      prints the address of the page; ends with Ctrl+C
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".css": "text/css" };

const server = createServer((request, response) => {
  const path = normalize(join(root, decodeURIComponent(new URL(request.url, "http://localhost").pathname)));
  const isFile = path.startsWith(root.endsWith(sep) ? root : root + sep) && statSync(path, { throwIfNoEntry: false })?.isFile();
  if (!isFile) {
    response.writeHead(404).end();
    return;
  }

  response.writeHead(200, { "Content-Type": `${types[extname(path)] ?? "application/octet-stream"}; charset=utf-8`, "Cache-Control": "no-store" });
  createReadStream(path).pipe(response);
});

server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/samples/partners/index.html`));
