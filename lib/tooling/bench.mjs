/** Bundles and runs the benchmarks; prints a line each. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium } from "./chromium.mjs";
import { install, root } from "./project.mjs";

install({ output: 2 });
process.env.LICET_CHROMIUM ??= await findChromium();
const { build } = await import("esbuild");
const bundle = join(root, "dist/bench.mjs");
await build({
  absWorkingDir: root,
  entryPoints: ["tests/bench/main.ts"],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
await import(pathToFileURL(bundle).href);
