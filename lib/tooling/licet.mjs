/** `npm run -s licet -- ...`: builds the terminal program when a source is newer, silently, and runs it. */
import { pathToFileURL } from "node:url";
import { buildCliIfOlder } from "./build-cli.mjs";
import { requireNode } from "./project.mjs";

requireNode();
let file;
try {
  file = await buildCliIfOlder();
} catch (error) {
  process.stderr.write(
    `Licet's terminal program could not be built: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exit(2);
}
await import(pathToFileURL(file).href);
