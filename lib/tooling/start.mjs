/** `npm run up`: installs, builds what is out of date, starts the site, and says where it is. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { freePort, install, olderThan, programs, requireNode, root } from "./project.mjs";

const SOURCES = [
  "app",
  "components",
  "lib",
  "content",
  "public",
  "proxy.ts",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

requireNode();
const fresh = install();
// Written last by the build of the site, so it is there only if all before it was done.
if (fresh || olderThan(".next/static-script-hashes.json", SOURCES)) {
  const code = await build();
  if (code !== 0) process.exit(code);
}

const wanted = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  process.stderr.write(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".\n`);
  process.exit(2);
}
const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken.`);

const site = spawn(process.execPath, [join(root, programs.next), "start", "--port", String(port)], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => site.kill(signal));
site.on("exit", (code) => process.exit(code ?? 0));

const address = `http://localhost:${port}`;
for (;;) {
  const answered = await fetch(address, { redirect: "manual" }).then(
    () => true,
    () => false,
  );
  if (answered) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}
console.log(`\nLicet is at ${address}  (Ctrl+C stops it)`);
