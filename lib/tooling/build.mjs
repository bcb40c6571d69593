/** The whole build: the site, the hashes of its static pages' scripts, and the terminal program. */
import { buildCli } from "./build-cli.mjs";
import { install, isMain, node, programs, requireNode } from "./project.mjs";

/** Resolves to the exit code. */
export async function build() {
  const code = (await node(programs.next, ["build"])) || (await node("lib/tooling/static-csp-hashes.mjs"));
  if (code !== 0) return code;
  try {
    await buildCli();
  } catch {
    return 1; // esbuild has said why
  }
  return 0;
}

if (isMain(import.meta.url)) {
  requireNode();
  install();
  process.exitCode = await build();
}
