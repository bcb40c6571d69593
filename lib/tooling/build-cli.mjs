/** Bundles the terminal program to `dist/licet.mjs`. */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { install, isMain, olderThan, root } from "./project.mjs";

const OUTPUT = "dist/licet.mjs";
const SOURCES = ["lib", "content", "package.json"];

/** Native, or big and needed by one format only: loaded from node_modules when it is. */
const EXTERNAL = ["@myriaddreamin/typst-ts-node-compiler", "docx"];

/** CommonJS dependencies inside an ES module still call `require`. */
const BANNER =
  'import { createRequire as licetCreateRequire } from "node:module"; const require = licetCreateRequire(import.meta.url);';

export async function buildCli() {
  install({ output: 2 });
  const { build } = await import("esbuild");
  const unfinished = join(root, `${OUTPUT}.${process.pid}`);
  await build({
    absWorkingDir: root,
    entryPoints: ["lib/cli/main.ts"],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: EXTERNAL,
    banner: { js: BANNER },
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  });
  // Two terminals may build at once: neither ever sees half a file.
  renameSync(unfinished, join(root, OUTPUT));
}

export async function buildCliIfOlder() {
  if (olderThan(OUTPUT, SOURCES)) await buildCli();
  return join(root, OUTPUT);
}

if (isMain(import.meta.url)) await buildCli();
