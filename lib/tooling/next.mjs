/** `next` with its telemetry off, on any system: `node lib/tooling/next.mjs dev`. */
import { install, node, programs, requireNode } from "./project.mjs";

requireNode();
install();
process.exitCode = await node(programs.next, process.argv.slice(2));
