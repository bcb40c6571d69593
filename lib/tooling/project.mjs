/**
 * What the setup scripts share. They run before `node_modules` exists, so they use Node's own modules only.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

process.env.NEXT_TELEMETRY_DISABLED = "1";

/** Ends the process with a readable message when Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 20)) return;
  process.stderr.write(
    `Licet needs Node 20.20 or newer; this is ${process.versions.node}. Get one from https://nodejs.org\n`,
  );
  process.exit(2);
}

function mtime(path) {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** The newest change under these files and folders. A folder's own time counts, so a deleted file is noticed. */
export function newestChange(paths) {
  let newest = 0;
  for (const path of paths) {
    newest = Math.max(newest, mtime(path));
    if (!existsSync(path) || !statSync(path).isDirectory()) continue;
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inner = join(path, entry.name);
      newest = Math.max(newest, entry.isDirectory() ? newestChange([inner]) : mtime(inner));
    }
  }
  return newest;
}

export function olderThan(built, sources) {
  return mtime(join(root, built)) <= newestChange(sources.map((source) => join(root, source)));
}

/**
 * Is what is installed what the lockfile asks for? npm writes `node_modules/.package-lock.json` at the end of
 * every install; times alone would call a fresh checkout stale, so the versions themselves are compared.
 */
export function installed() {
  const wanted = readPackages(join(root, "package-lock.json"));
  const found = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const present = found[path];
    return present ? present.version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** Runs npm by the file that runs us, when npm does; otherwise by name. */
function npm(args) {
  const file = process.env.npm_execpath;
  return file?.endsWith(".js") ? [process.execPath, [file, ...args]] : ["npm", args];
}

function runNpm(args, output) {
  const [command, all] = npm([...args, "--no-audit", "--no-fund", "--loglevel=warn"]);
  const shell = command === "npm" && process.platform === "win32";
  return spawnSync(command, all, { cwd: root, stdio: ["ignore", ...output], shell, encoding: "utf8" });
}

/**
 * Installs the dependencies when they are missing or not those of the lockfile. Throws when it cannot.
 *
 * `npm ci` refuses a lockfile that lacks a native package of some other platform, which is what npm writes when
 * the registry had none of that version (a mirror, say). `npm install --no-save` then installs the same
 * versions, checked against the same hashes, adds this platform's native packages, and leaves the lockfile alone.
 */
export function install({ output = "inherit" } = {}) {
  if (installed()) return false;
  const clean = runNpm(["ci"], [output, "pipe"]);
  if (clean.status === 0) return true;
  if (!/EUSAGE/.test(clean.stderr ?? "")) {
    process.stderr.write(clean.stderr ?? "");
    throw new Error("npm ci failed; see its message above. It needs the npm registry.");
  }
  if (runNpm(["install", "--no-save"], [output, "inherit"]).status !== 0) {
    throw new Error("npm install failed; see its message above. It needs the npm registry.");
  }
  return true;
}

/** The script a dependency runs by, so that neither a shell nor npx stands between. */
export const programs = {
  next: "node_modules/next/dist/bin/next",
  tsc: "node_modules/typescript/bin/tsc",
  biome: "node_modules/@biomejs/biome/bin/biome",
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

/** Runs `node script ...args` in the project and resolves to its exit code. */
export function node(script, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** The first free port from `first` on. */
export async function freePort(first) {
  for (let port = first; port < first + 100; port++) {
    const free = await new Promise((resolve) => {
      const server = createServer();
      server.once("error", () => resolve(false));
      // The unspecified address, as `next start` takes: a port busy on any interface is busy.
      server.listen(port, () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error(`No free port between ${first} and ${first + 99}; set PORT.`);
}

/** Is this file the one that Node was started with? */
export function isMain(url) {
  return process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
}
