/**
 * Finds a Chromium for the browser tests, or gets one. In this order: LICET_CHROMIUM; one on this machine;
 * Debian's, if we are root there; Playwright's own.
 */
import { join } from "node:path";
import { isMain, programs, root } from "./project.mjs";
import { aptInstall, system } from "./system.mjs";

const COMMANDS = ["/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Where Playwright keeps the Chromium that it downloads itself. */
export async function playwrightChromium() {
  try {
    const { chromium } = await import("@playwright/test");
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * On Ubuntu `chromium-browser` may be a stub that only says "use snap", so it must answer.
 * @param {import("./system.mjs").Machine} machine
 * @param {string} path
 */
function answers(machine, path) {
  return machine.run(path, ["--version"]).ok;
}

/** @param {import("./system.mjs").Machine} machine */
function onThisMachine(machine) {
  for (const command of machine.platform === "darwin" ? [...COMMANDS, ...MAC] : COMMANDS) {
    const path = machine.which(command);
    if (path && answers(machine, path)) return path;
  }
  return undefined;
}

/**
 * The path of a Chromium that is already there, or undefined. Throws when LICET_CHROMIUM names none.
 * @param {import("./system.mjs").Machine} machine
 */
export async function findChromium(machine = system, bundled = playwrightChromium) {
  const named = machine.env.LICET_CHROMIUM;
  if (named) {
    if (!machine.exists(named)) throw new Error(`LICET_CHROMIUM is "${named}", but there is no such file.`);
    return named;
  }
  const found = onThisMachine(machine);
  if (found) return found;
  const own = await bundled();
  return own && machine.exists(own) ? own : undefined;
}

/**
 * As `findChromium`, but gets one when there is none. Throws with what to do when none can be had.
 * @param {import("./system.mjs").Machine} machine
 */
export async function ensureChromium(machine = system, bundled = playwrightChromium) {
  const found = await findChromium(machine, bundled);
  if (found) return found;

  if (aptInstall(machine, ["chromium"])) {
    const path = onThisMachine(machine);
    if (path) return path;
  }

  machine.say("Downloading Playwright's Chromium ...");
  if (machine.run(process.execPath, [join(root, programs.playwright), "install", "chromium"], { show: true }).ok) {
    const own = await bundled();
    if (own && machine.exists(own)) return own;
  }

  throw new Error(
    "The browser tests need Chromium and none could be found or installed. Install Chromium or Google Chrome " +
      '(on Debian: "apt-get install chromium"), or set LICET_CHROMIUM to its path.',
  );
}

if (isMain(import.meta.url)) {
  try {
    console.log(await ensureChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
