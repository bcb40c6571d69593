import { describe, expect, test } from "vitest";
import { ensureChromium, findChromium } from "../../lib/tooling/chromium.mjs";
import { ensureChineseFont, hasChineseFont } from "../../lib/tooling/fonts.mjs";

/** A machine on which `files` exist, and `run` may add to them. */
function machine(given: {
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  isDebian?: boolean;
  files?: string[];
  broken?: string[];
  /** What a command makes exist; one that is not named fails. */
  installs?: Record<string, string[]>;
  fonts?: () => string;
}) {
  const files = new Set(given.files ?? []);
  const ran: string[] = [];
  return {
    ran,
    files,
    env: given.env ?? {},
    platform: given.platform ?? ("linux" as NodeJS.Platform),
    isRoot: given.isRoot ?? false,
    isDebian: given.isDebian ?? false,
    exists: (path: string) => files.has(path),
    which: (command: string) => [...files].find((file) => file === command || file.endsWith(`/bin/${command}`)),
    run(command: string, args: string[]) {
      const line = [command === process.execPath ? "node" : command, ...args].join(" ");
      if (command === "fc-list") return { ok: true, output: given.fonts?.() ?? "" };
      if (args[0] === "--version") return { ok: !given.broken?.includes(command), output: "Chromium 1" };
      ran.push(line);
      const found = Object.entries(given.installs ?? {}).find(([part]) => line.includes(part));
      for (const file of found?.[1] ?? []) files.add(file);
      return { ok: found !== undefined || line.includes("update"), output: "" };
    },
    say: () => {},
  };
}

const none = async () => undefined;
const OWN = "/home/someone/.cache/ms-playwright/chromium/chrome";
const own = async () => OWN;

describe("Chromium", () => {
  test("LICET_CHROMIUM comes first", async () => {
    const here = machine({ env: { LICET_CHROMIUM: "/opt/chrome" }, files: ["/opt/chrome", "/usr/bin/chromium"] });
    expect(await findChromium(here, none)).toBe("/opt/chrome");
  });

  test("LICET_CHROMIUM that names no file is said, not passed over", async () => {
    const here = machine({ env: { LICET_CHROMIUM: "/opt/nothing" }, files: ["/usr/bin/chromium"] });
    await expect(ensureChromium(here, none)).rejects.toThrow(/LICET_CHROMIUM.*\/opt\/nothing/);
  });

  test.each(["/usr/bin/chromium", "/usr/local/bin/chromium-browser", "/snap/bin/google-chrome"])(
    "finds %s",
    async (file) => {
      const here = machine({ files: [file] });
      expect(await ensureChromium(here, none)).toBe(file);
      expect(here.ran).toEqual([]);
    },
  );

  test("a stub that does not answer is passed over", async () => {
    const here = machine({
      files: ["/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
      broken: ["/usr/bin/chromium-browser"],
    });
    expect(await findChromium(here, none)).toBe("/usr/bin/google-chrome");
  });

  test("what Playwright downloaded earlier is taken before anything is installed", async () => {
    const here = machine({ files: [OWN, "/usr/bin/apt-get"], isRoot: true, isDebian: true });
    expect(await ensureChromium(here, own)).toBe(OWN);
    expect(here.ran).toEqual([]);
  });

  test("root on Debian installs Debian's", async () => {
    const here = machine({
      files: ["/usr/bin/apt-get"],
      isRoot: true,
      isDebian: true,
      installs: { "apt-get install": ["/usr/bin/chromium"] },
    });
    expect(await ensureChromium(here, none)).toBe("/usr/bin/chromium");
    expect(here.ran[0]).toContain("apt-get update");
  });

  test("others download Playwright's", async () => {
    const here = machine({ files: ["/usr/bin/apt-get"], isDebian: true, installs: { "install chromium": [OWN] } });
    expect(await ensureChromium(here, own)).toBe(OWN);
    expect(here.ran.some((line) => line.includes("apt-get"))).toBe(false);
  });

  test("when none can be had, the message says what to do", async () => {
    const here = machine({ files: ["/usr/bin/apt-get"], isRoot: true, isDebian: true });
    await expect(ensureChromium(here, own)).rejects.toThrow(/LICET_CHROMIUM/);
  });
});

describe("Chinese font", () => {
  test("a listed font is enough", () => {
    expect(
      hasChineseFont(machine({ files: ["/usr/bin/fc-list"], fonts: () => "/usr/share/fonts/x.ttc: Noto\n" })),
    ).toBe(true);
  });

  test("without fontconfig, or with no such font, there is none", () => {
    expect(hasChineseFont(machine({}))).toBe(false);
    expect(hasChineseFont(machine({ files: ["/usr/bin/fc-list"] }))).toBe(false);
  });

  test("macOS and Windows bring one", () => {
    expect(hasChineseFont(machine({ platform: "darwin" }))).toBe(true);
  });

  test("root on Debian installs Noto CJK", () => {
    let fonts = "";
    const here = machine({
      files: ["/usr/bin/apt-get"],
      isRoot: true,
      isDebian: true,
      installs: { "fonts-noto-cjk": ["/usr/bin/fc-list"] },
      fonts: () => fonts,
    });
    const { run } = here;
    here.run = (command, args) => {
      if (args.includes("fonts-noto-cjk")) fonts = "/usr/share/fonts/NotoSansCJK.ttc\n";
      return run(command, args);
    };
    ensureChineseFont(here);
    expect(here.ran.some((line) => line.includes("fonts-noto-cjk"))).toBe(true);
  });

  test("others are told what to install", () => {
    expect(() => ensureChineseFont(machine({}))).toThrow(/fonts-noto-cjk/);
  });
});
