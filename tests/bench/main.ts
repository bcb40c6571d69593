import { performance } from "node:perf_hooks";
import { chromium } from "@playwright/test";
import { knowledge } from "../../content";
import { examples } from "../../content/examples";
import { assess, assessWithPauses, findingBounds, findingsOf } from "../../lib/engine";
import { exportMemo } from "../../lib/export";
import type { AnswersFile } from "../../lib/interview";
import { buildMemo } from "../../lib/memo";
import { memoHtml } from "./memo-html";

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Runs an action for about `milliseconds` after warming up. @returns how often a second it ran. */
function rate(action: () => unknown, milliseconds = 1500): number {
  const until = (end: number): number => {
    let count = 0;
    while (performance.now() < end) {
      action();
      count += 1;
    }
    return count;
  };
  until(performance.now() + milliseconds / 3);
  const start = performance.now();
  return (until(start + milliseconds) / (performance.now() - start)) * 1000;
}

async function times(action: () => Promise<unknown>, runs: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await action();
    taken.push(performance.now() - start);
  }
  return taken;
}

const print = (label: string, value: string): void =>
  void process.stdout.write(`${label.padEnd(64)}${value.padStart(14)}\n`);

for (const { id, file } of examples) {
  const explained = rate(() => findingsOf(knowledge, file));
  const bounds = rate(() => findingBounds(knowledge, file));
  print(`${id}: findings explained, a second`, explained.toFixed(0));
  print(`${id}: bounds only, a second`, bounds.toFixed(0));
  print(`${id}: bounds / explained`, `${(bounds / explained).toFixed(1)}x`);
  print(
    `${id}: whole assessment with what-ifs and open questions, ms`,
    (1000 / rate(() => assess(knowledge, file))).toFixed(2),
  );
}

const models = knowledge.models.map(({ id }) => id);
const twenty = (model: (index: number) => string): AnswersFile => ({
  version: 1,
  matter: { date: "2026-11-25" },
  answers: {},
  parts: Array.from({ length: 20 }, (_, index) => ({
    id: `p${index}`,
    component: "weights",
    model: model(index),
    answers: {},
  })),
  scenarios: [],
});
for (const [label, file] of [
  ["twenty parts, each another model, nothing else known", twenty((index) => models[index] ?? "unknown")],
  ["twenty parts, model not known either", twenty(() => "unknown")],
] as const) {
  let longest = 0;
  let since = performance.now();
  const start = since;
  await assessWithPauses(knowledge, file, async () => {
    longest = Math.max(longest, performance.now() - since);
    since = performance.now();
  });
  print(`${label}: whole assessment, ms`, (performance.now() - start).toFixed(0));
  print(`${label}: longest step without a pause, ms`, longest.toFixed(0));
}

const [example] = examples;
if (example === undefined) throw new Error("no example");
const memo = buildMemo(knowledge, example.file, assess(knowledge, example.file));
const coldStart = performance.now();
const pdf = await exportMemo(memo, "both", "pdf");
const cold = performance.now() - coldStart;
// A different date each time, so that nothing is answered from a cache.
let day = 0;
const changed = () => ({ ...memo, subject: { zh: `${memo.subject.zh} ${day}`, en: `${memo.subject.en} ${day++}` } });
const typst = median(await times(() => exportMemo(changed(), "both", "pdf"), 9));
const word = median(await times(() => exportMemo(changed(), "both", "docx"), 5));
const markdown = median(await times(() => exportMemo(changed(), "both", "md"), 9));

const browser = await chromium.launch({
  ...(process.env.LICET_CHROMIUM && { executablePath: process.env.LICET_CHROMIUM }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage();
const printed = median(
  await times(async () => {
    await page.setContent(memoHtml(changed()));
    return page.pdf({ format: "A4", tagged: true, outline: true });
  }, 7),
);
await browser.close();

print("PDF, both languages: cold, ms", cold.toFixed(0));
print("PDF, both languages: warm median, ms", typst.toFixed(0));
print("PDF, both languages: bytes", String(pdf.bytes.length));
print("same memo printed from a running Chromium: median, ms", printed.toFixed(0));
print("Chromium / Typst", `${(printed / typst).toFixed(1)}x`);
print("Word: median, ms", word.toFixed(0));
print("Markdown: median, ms", markdown.toFixed(1));
process.exit(0);
