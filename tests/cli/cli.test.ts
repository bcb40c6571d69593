import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { examples } from "../../content/examples";
import type { Licence } from "../../lib/knowledge/authority";
import type { Model } from "../../lib/knowledge/model";
import { termKeys } from "../../lib/knowledge/term";

type Run = { readonly code: number; readonly out: Buffer; readonly err: string };

/** Runs the terminal as a user does, through the launcher that builds its bundle where that is stale. */
const licet = (...words: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(
      "node",
      ["lib/tooling/licet.mjs", ...words],
      { encoding: "buffer", maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, err: err.toString() });
      },
    );
  });

const folder = mkdtempSync(join(tmpdir(), "licet-"));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const answersOf = (id: string) =>
  file(`${id}.json`, JSON.stringify(examples.find((example) => example.id === id)?.file));

beforeAll(() => licet("help"), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the terminal", () => {
  it("prints the questions and the knowledge as data", async () => {
    expect(JSON.parse((await licet("questions", "--json")).out.toString())).toEqual(
      JSON.parse(JSON.stringify(knowledge.questions)),
    );
    const data = JSON.parse((await licet("knowledge", "--json")).out.toString());
    expect(data).toMatchObject({ version: knowledge.version, hash: knowledge.hash });
    expect(
      data.instruments.flatMap((instrument: { versions: unknown[] }) => instrument.versions).length,
    ).toBeGreaterThan(15);
    expect((await licet("questions")).out.toString()).toContain("weights");
  });

  it("lists the licences with all their terms, and the models with what they are built on", async () => {
    const data = JSON.parse((await licet("knowledge", "--json")).out.toString()) as {
      licences: Licence[];
      models: Model[];
    };
    expect(data.licences.length).toBeGreaterThanOrEqual(60);
    expect(data.models.length).toBeGreaterThanOrEqual(120);
    for (const { id, terms } of data.licences) expect(Object.keys(terms).sort(), id).toEqual([...termKeys].sort());
    const ids = data.models.map(({ id }) => id);
    for (const { id, baseModels, outputsOf } of data.models)
      for (const base of [...baseModels, ...(outputsOf ?? [])]) expect(ids, `${id} on ${base}`).toContain(base);
    expect(data.models.find(({ id }) => id === "deepseek-r1-distill-llama-70b")?.baseModels).toEqual(["llama-3.3"]);

    const listing = (await licet("knowledge")).out.toString();
    expect(listing).toMatch(/gemma: .*Gemma Terms of Use.*commercial: conditional/);
    expect(listing).toMatch(/deepseek-r1-distill-llama-70b: .*bases: llama-3\.3/);
    for (const { id } of data.licences) expect(listing).toContain(`  ${id}: `);
  });

  it("assesses an answers file, twice to the byte, with nothing else on standard output", async () => {
    const path = answersOf("leaked-weights-startup");
    const first = await licet("assess", path);
    expect(first.code).toBe(0);
    expect(first.err).toBe("");
    expect(JSON.parse(first.out.toString()).overall.exposure).toBe("high");
    expect((await licet("assess", path, "--format", "json")).out.equals(first.out)).toBe(true);
  });

  it.each(["md", "pdf", "docx"] as const)(
    "writes %s, the same bytes each time",
    async (format) => {
      const path = answersOf("inference-code-vendor");
      const outs = [join(folder, `a.${format}`), join(folder, `b.${format}`)];
      for (const out of outs)
        expect((await licet("assess", path, "--format", format, "--lang", "both", "--out", out)).code).toBe(0);
      const [a, b] = outs.map((out) => readFileSync(out));
      expect(a?.length).toBeGreaterThan(2000);
      expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
    },
    60_000,
  );

  it("re-runs the same facts under the law of another day", async () => {
    const run = await licet("assess", answersOf("leaked-weights-startup"), "--as-of", "2023-08-14");
    expect(run.code).toBe(0);
    const report = JSON.parse(run.out.toString());
    expect(report.lawDate).toBe("2023-08-14");
    expect(report.lawChanges.map((change: { day: string }) => change.day)).toContain("2023-08-15");
    const wrong = await licet("assess", answersOf("leaked-weights-startup"), "--as-of", "2023-08");
    expect(wrong.code).toBe(2);
    expect(wrong.err.toString()).toMatch(/--as-of/);
  });

  it("gates by --fail-on, and where something could not be assessed", async () => {
    expect((await licet("assess", answersOf("leaked-weights-startup"), "--fail-on", "high")).code).toBe(1);
    const own = file(
      "own.json",
      JSON.stringify({
        version: 1,
        matter: { date: "2026-11-23" },
        answers: { users: ["none"], places: ["us"] },
        parts: [{ id: "w", component: "weights", model: "own" }],
      }),
    );
    expect((await licet("assess", own, "--fail-on", "low")).code).toBe(0);
    const other = file(
      "other.json",
      JSON.stringify({
        version: 1,
        matter: { date: "2026-11-23" },
        answers: { users: ["none"] },
        parts: [{ id: "w", component: "weights", model: "unlisted" }],
      }),
    );
    expect((await licet("assess", other, "--fail-on", "high")).code).toBe(1);
  });

  it("fills in the day where the file has none", async () => {
    const run = await licet("assess", file("undated.json", JSON.stringify({ version: 1, matter: {} })));
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out.toString()).matterDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each<[string, () => string[], string]>([
    ["an unknown command", () => ["guess"], "guess"],
    ["an unknown option", () => ["assess", answersOf("everything-unknown"), "--colour"], "--colour"],
    ["a wrong format", () => ["assess", answersOf("everything-unknown"), "--format", "rtf"], "json, md, pdf, docx"],
    ["no file", () => ["assess"], "ANSWERS.json"],
    ["a missing file", () => ["assess", join(folder, "none.json")], "none.json"],
    ["broken JSON", () => ["assess", file("broken.json", '{"version": 1,')], "JSON"],
    ["a file of 10 MB", () => ["assess", file("large.json", `"${"x".repeat(10 * 1024 * 1024)}"`)], "256 KB"],
    [
      "an unknown question",
      () => ["assess", file("odd.json", '{"version":1,"matter":{"date":"2026-11-23"},"answers":{"odd":"x"}}')],
      "answers.odd",
    ],
    [
      "an impossible day",
      () => [
        "assess",
        file(
          "day.json",
          '{"version":1,"matter":{"date":"2026-11-23"},"parts":[{"id":"w","component":"weights","model":"llama-1","answers":{"channel":"torrent","acquired":"2022-01-01"}}]}',
        ),
      ],
      "parts[0].answers.acquired",
    ],
    [
      "a place that cannot be written",
      () => ["assess", answersOf("everything-unknown"), "--out", join(folder, "no", "such", "folder.json")],
      "--out",
    ],
  ])("refuses %s with exit 2 and the field on standard error", async (_, words, named) => {
    const run = await licet(...words());
    expect(run.code).toBe(2);
    expect(run.out.length).toBe(0);
    expect(run.err).toContain(named);
    expect(run.err).toMatch(/\p{Script=Han}/u);
  });

  it("speaks the reader's language", async () => {
    const path = file("odd-en.json", '{"version":1,"matter":{"date":"2026-11-23"},"answers":{"odd":"x"}}');
    expect((await licet("assess", path, "--lang", "en")).err).not.toMatch(/\p{Script=Han}/u);
    expect((await licet("assess", path, "--lang", "zh")).err).toMatch(/没有这个问题/);
  });
});
