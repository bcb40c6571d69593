/**
 * The pages use the system's Chinese font, so the browser tests need one. (PDFs do not: Licet brings the
 * fonts it prints with.)
 */
import { isMain } from "./project.mjs";
import { aptInstall, system } from "./system.mjs";

const PACKAGES = ["fontconfig", "fonts-noto-cjk", "fonts-noto-color-emoji"];

/** @param {import("./system.mjs").Machine} machine */
export function hasChineseFont(machine = system) {
  // macOS and Windows always have one.
  if (machine.platform !== "linux") return true;
  return Boolean(machine.which("fc-list")) && machine.run("fc-list", [":lang=zh"]).output.trim() !== "";
}

/**
 * Throws with what to do when there is no Chinese font and none can be had.
 * @param {import("./system.mjs").Machine} machine
 */
export function ensureChineseFont(machine = system) {
  if (hasChineseFont(machine)) return;
  if (aptInstall(machine, PACKAGES) && hasChineseFont(machine)) return;
  throw new Error(
    "The browser tests need a Chinese font that fontconfig knows, and none could be found or installed. " +
      'Install Noto CJK (on Debian: "apt-get install fontconfig fonts-noto-cjk"); "fc-list :lang=zh" must list it.',
  );
}

if (isMain(import.meta.url)) {
  try {
    ensureChineseFont();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
