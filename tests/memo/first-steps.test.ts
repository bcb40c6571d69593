import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { examples } from "../../content/examples";
import { assess } from "../../lib/engine";
import type { Answers, AnswersFile } from "../../lib/interview";
import { type Block, buildMemo } from "../../lib/memo";
import { checked } from "../engine/pattern";

const sectionOf = (file: AnswersFile): readonly Block[] => {
  const { blocks } = buildMemo(knowledge, file, assess(knowledge, file));
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === "first-steps");
  const end = blocks.findIndex((block, index) => index > start && block.kind === "heading" && block.level === 1);
  return blocks.slice(start, end);
};
const stepsOf = (file: AnswersFile, language: "zh" | "en") =>
  sectionOf(file).flatMap((block) => (block.kind === "list" ? block.items.map(({ text }) => text[language]) : []));
const tableOf = (file: AnswersFile, caption: string) =>
  sectionOf(file).flatMap((block) =>
    block.kind === "table" && block.caption.en === caption
      ? block.rows.map((row) => row.map((cell) => (cell.kind === "text" ? cell.line.text.en : cell.label.en)))
      : [],
  );

const weights = (model: string, answers: Answers, matter: Answers): AnswersFile =>
  checked({ answers: matter, parts: [{ id: "it", component: "weights", model, answers }] });

const publisher = weights(
  "llama-1",
  {
    channel: "torrent",
    acquired: "2023-03-05",
    knowledge: "knew",
    application: "none",
    terms: "not-seen",
    delivery: ["published-full"],
    online: "online",
  },
  { stage: "live", purpose: ["free-public"], actor: "individual", role: ["uploader"], places: ["mainland"] },
);
const planned = weights(
  "llama-1",
  { channel: "not-yet" },
  { stage: "planning", purpose: ["paid-product"], places: ["mainland"], users: ["mainland"], audience: "public" },
);
const research = weights(
  "llama-1",
  {
    channel: "official-form",
    release: "original",
    application: "approved",
    access: ["truthful"],
    terms: "signed-form",
    "terms-party": "this-organisation",
    delivery: ["nothing"],
    modification: ["none"],
    continuing: "in-use",
  },
  {
    stage: "testing",
    purpose: ["academic-research"],
    revenue: "nothing",
    actor: "university",
    role: ["user"],
    places: ["mainland"],
    users: ["none"],
    fields: ["none"],
    notice: "none",
  },
);
const unfiled = weights(
  "qwen3",
  {
    channel: "official-public",
    release: "original",
    delivery: ["hosted"],
    modification: ["none"],
    continuing: "in-use",
  },
  {
    stage: "live",
    launched: "2023-09-01",
    purpose: ["paid-product"],
    places: ["mainland"],
    users: ["mainland"],
    audience: "public",
    opinion: "yes",
    filing: "none",
    notice: "none",
  },
);
const nothingKnown = checked({});
const ownWork = weights("own", {}, { stage: "testing", purpose: ["paid-product"], notice: "none" });

type Row = {
  readonly name: string;
  readonly file: AnswersFile;
  readonly en: { readonly present: readonly RegExp[]; readonly absent: readonly RegExp[] };
  readonly zh: { readonly present: readonly RegExp[]; readonly absent: readonly RegExp[] };
};

const rows: readonly Row[] = [
  {
    name: "a publisher of leaked weights that are still up",
    file: publisher,
    en: {
      present: [/take down the files, links and scripts/, /yourself; at once/, /consent of the base’s right holder/],
      absent: [/let no copy leave your servers/, /before launch/i],
    },
    zh: {
      present: [/撤下已发布的文件、链接和脚本，停止做种/, /责任人：本人；时限：立即/, /未经基础文件权利人同意/],
      absent: [/副本不离开自己的服务器/, /上线之前/],
    },
  },
  {
    name: "a paid product planned on a model for research only",
    file: planned,
    en: {
      present: [
        /Do not go ahead with this part as planned/,
        /record of origin/,
        /have licences that allow the purpose in terms: /,
      ],
      absent: [/delete nothing/, /isolate/i, /let no copy leave your servers/, /take down/i, /release for the past/],
    },
    zh: {
      present: [/不按现有计划采用该部分/, /来源档案/, /许可证明确允许这一用途：/],
      absent: [/不作任何删除/, /隔离/, /副本不离开自己的服务器/, /撤下/, /豁免既往/],
    },
  },
  {
    name: "research under an approved licence",
    file: research,
    en: {
      present: [/File a record of origin/],
      absent: [/isolate/i, /take down/i, /choose a model/i, /Obtain the right holder’s/i, /filing/i],
    },
    zh: {
      present: [/建立来源档案/],
      absent: [/隔离/, /撤下/, /另选/, /取得权利人的书面许可/, /备案/],
    },
  },
  {
    name: "a live service that was never filed",
    file: unfiled,
    en: {
      present: [
        /Take the service away from the public/,
        /Complete the security assessment and filing.*suspend the public service until then/,
      ],
      absent: [/before launch/i, /choose a model/i, /isolate/i],
    },
    zh: {
      present: [/停止面向公众提供/, /补办安全评估和备案（登记），完成之前暂停面向公众提供/],
      absent: [/上线之前/, /另选/, /隔离/],
    },
  },
  {
    name: "nothing known",
    file: nothingKnown,
    en: {
      present: [
        /^If files, links or scripts were published/m,
        /^If you hold the files and no licence covers the use/m,
        /Find out first/,
        /choose a model/,
      ],
      absent: [/let no copy leave your servers/, /^Save source/m, /before launch/i],
    },
    zh: {
      present: [/^如果公开过文件、链接或者脚本/m, /^如果已经取得文件，并且没有许可覆盖这一用途/m, /先查清/, /另选/],
      absent: [/副本不离开自己的服务器/, /^保存取得的来源/m, /上线之前/],
    },
  },
  {
    name: "one’s own work",
    file: ownWork,
    en: {
      present: [/Keep the records of your own development/],
      absent: [/isolate/i, /take down/i, /right holder’s written licence/i, /choose a model/i],
    },
    zh: {
      present: [/保存自主研发和训练的记录/],
      absent: [/隔离/, /撤下/, /权利人的书面许可/, /另选/],
    },
  },
];

describe("what to do first", () => {
  it.each(rows.map((row) => [row.name, row] as const))("fits %s", (_, { file, en, zh }) => {
    for (const [language, { present, absent }] of [
      ["en", en],
      ["zh", zh],
    ] as const) {
      const text = stepsOf(file, language).join("\n");
      for (const one of present) expect(text).toMatch(one);
      for (const one of absent) expect(text).not.toMatch(one);
    }
  });

  it("is a list of about seven sentences, each with who and when, the same number in both languages", () => {
    for (const file of [...rows.map((row) => row.file), ...examples.map((example) => example.file)]) {
      const zh = stepsOf(file, "zh");
      const en = stepsOf(file, "en");
      expect(zh.length).toBe(en.length);
      expect(zh.length).toBeLessThanOrEqual(8);
      for (const step of zh.filter((one) => !one.startsWith("先查清")))
        expect(step).toMatch(/（责任人：.+；时限：.+）。$/);
      for (const step of en.filter((one) => !one.startsWith("Find out first"))) expect(step).toMatch(/\(.+; .+\)\.$/);
    }
  });

  it("puts what ends a continuing act before what is to be found out and before every other measure", () => {
    const steps = stepsOf(unfiled, "en");
    const at = (words: RegExp) => steps.findIndex((step) => words.test(step));
    expect(at(/Take the service away/)).toBeLessThan(at(/Find out first/));
    expect(at(/Find out first/)).toBeLessThan(at(/Complete the security assessment/));
    const published = stepsOf(publisher, "en");
    expect(published.findIndex((step) => /take down the files/.test(step))).toBeLessThanOrEqual(1);
  });

  it("asks each question once, with its part, and no list of questions with semicolons", () => {
    for (const { file } of rows) {
      const zh = stepsOf(file, "zh").find((step) => step.startsWith("先查清")) ?? "";
      expect(zh).not.toMatch(/？；/);
      const questions = zh.split(/[①②③]/).slice(1);
      expect(new Set(questions).size).toBe(questions.length);
      expect(questions.length).toBeLessThanOrEqual(3);
    }
    // A question of a part names it; which question leads on one file turns on where the law leans.
    expect(rows.flatMap(({ file }) => stepsOf(file, "zh")).join()).toMatch(/？（权重 · LLaMA 1）/);
  });

  it("prints what each measure brings finding by finding, and apart from it what is still to come", () => {
    const table = tableOf(unfiled, "What each measure brings");
    const filing = table.find(([measure]) => /^Complete the security assessment/.test(measure ?? ""));
    expect(filing?.[2]).toMatch(/Security assessment and filing: high → none found/);
    const leaked = examples.find(({ id }) => id === "leaked-weights-startup");
    if (leaked === undefined) throw new Error("no such example");
    const isolate = tableOf(leaked.file, "What each measure brings").find(
      ([measure]) => /isolate and replace them$/.test(measure ?? "") && /Suspend/.test(measure ?? ""),
    );
    expect(isolate?.[2]).toMatch(/high → medium/);
    expect(isolate?.[3]).toBe("none found");
    expect(isolate?.[4]).toMatch(/^For the past: medium, through acquisition/);
  });

  it("names models with licence and clause", () => {
    const table = tableOf(planned, "Models whose licences allow the purpose in terms");
    expect(table.length).toBeGreaterThan(2);
    for (const row of table) for (const cell of row) expect(cell).not.toBe("");
    expect(table.map(([model]) => model).join()).toContain("Qwen3");
    expect(table.find(([model]) => model === "Qwen3")?.slice(2)).toEqual(["Apache License, Version 2.0", "s. 2"]);
  });
});
