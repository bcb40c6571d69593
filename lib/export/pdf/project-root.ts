import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

const NAME = "licet";

function isRoot(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ folder, "package.json"), "utf8")).name === NAME;
  } catch {
    return false;
  }
}

function upwards(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isRoot(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function programFolder(): string | undefined {
  try {
    return process.argv[1] ? dirname(realpathSync(process.argv[1])) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Licet's own folder, where template, worker and fonts are: LICET_ROOT, or above the program that runs (the
 * terminal program may be called from anywhere), or above the working folder. Looked for at run time because a
 * bundled file no longer knows where its source was.
 */
export function projectRoot(): string {
  if (process.env.LICET_ROOT) return process.env.LICET_ROOT;
  for (const start of [programFolder(), process.cwd()]) {
    const root = start && upwards(start);
    if (root) return root;
  }
  throw new Error("Licet's folder cannot be found. Start Licet in it, or set LICET_ROOT to it.");
}
