/** The machine, as the finders see it; tests put another in its place. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform
 * @property {boolean} isRoot
 * @property {boolean} isDebian
 * @property {(path: string) => boolean} exists
 * @property {(command: string) => string | undefined} which the file that a command names on PATH
 * @property {(command: string, args: string[], options?: { show?: boolean, env?: Record<string, string> }) => { ok: boolean, output: string }} run
 *   to the end; what it prints is shown when `show` is set
 * @property {(message: string) => void} say
 */

/** @type {Machine} */
export const system = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isDebian: existsSync("/etc/debian_version"),
  exists: existsSync,
  which(command) {
    if (isAbsolute(command)) return existsSync(command) ? command : undefined;
    return (process.env.PATH ?? "")
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, command))
      .find(existsSync);
  },
  run(command, args, { show = false, env = {} } = {}) {
    const result = spawnSync(command, args, {
      encoding: "utf8",
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "ignore"],
      env: { ...process.env, ...env },
    });
    return { ok: result.status === 0, output: result.stdout ?? "" };
  },
  say(message) {
    console.log(message);
  },
};

/**
 * apt-get install, where we may.
 * @param {Machine} machine
 * @param {string[]} packages
 */
export function aptInstall(machine, packages) {
  if (!machine.isRoot || !machine.isDebian || !machine.which("apt-get")) return false;
  machine.say(`Installing ${packages.join(", ")} with apt-get ...`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  machine.run("apt-get", ["update", "-qq"], { show: true, env });
  return machine.run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { show: true, env })
    .ok;
}
