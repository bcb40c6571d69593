import { describe, expect, it } from "vitest";
import { knowledge as real } from "../../content";
import { assess, findingsOf, reachedAnswers } from "../../lib/engine";
import { renderMarkdown } from "../../lib/export/markdown";
import { type Answers, type AnswersFile, checkAnswersFile } from "../../lib/interview";
import type { Licence } from "../../lib/knowledge/authority";
import type { Knowledge } from "../../lib/knowledge/knowledge";
import type { Model } from "../../lib/knowledge/model";
import type { Term, TermKey } from "../../lib/knowledge/term";
import { buildMemo } from "../../lib/memo";

/**
 * A second leaked model of an invented maker under an invented licence, with the same terms and access as the first
 * and no evidence: what the house says of it must come from its facts alone.
 */
const first = real.models.find(({ id }) => id === "llama-1");
const firstLicence = real.licences.find(({ id }) => id === "llama-1");
if (first === undefined || firstLicence === undefined) throw new Error("the first leaked model is gone");

const kept = Object.entries(firstLicence.terms) as readonly [TermKey, Term][];
const licence: Licence = {
  ...firstLicence,
  id: "zephyrine-1",
  name: { zh: "Zephyrine研究许可协议", en: "Zephyrine Research Licence" },
  spdx: "LicenseRef-zephyrine",
  licensor: { zh: "Aurel实验室", en: "Aurel Laboratory" },
  place: "fr",
  lawPlace: "fr",
  governingLaw: { zh: "法国法律", en: "the laws of France" },
  forum: { zh: "巴黎的法院", en: "the courts of Paris" },
  text: null,
  source: "invented",
  note: undefined,
  clauses: kept
    .filter(([, { cites }]) => cites.length > 0)
    .map(([key], index) => ({
      id: `zephyrine-1.${key}`,
      number: { zh: `第${index + 1}条`, en: `s. ${index + 1}` },
      original: `Aurel says this much of ${key} and no more.`,
      zh: "Aurel就此只作这一约定。",
      bears: { zh: "虚构的条款。", en: "An invented clause." },
    })),
  terms: Object.fromEntries(
    kept.map(([key, term]) => [
      key,
      { ...term, cites: term.cites.length > 0 ? [`zephyrine-1.${key}`] : [], words: undefined, note: undefined },
    ]),
  ),
};

const zephyrine: Model = {
  ...first,
  id: "zephyrine",
  name: { zh: "Zephyrine", en: "Zephyrine" },
  aliases: [],
  hub: [],
  hint: { zh: "虚构的模型", en: "An invented model" },
  developer: { zh: "Aurel实验室", en: "Aurel Laboratory" },
  holder: "aurel",
  licences: { ...first.licences, weights: licence.id, tokenizer: licence.id },
  milestones: { released: "2023-02-10", "leak-circulated": "2023-02-20", "leak-public": "2023-03-01" },
  evidence: undefined,
  remarks: undefined,
  note: undefined,
  sources: ["invented"],
};
/** One fine-tune that passes the licence on, and one with a licence of its maker's own. */
const passing = derivative("zephyrine-tuned", licence.id);
const relabelled = derivative("zephyrine-chat", "cc-by-nc-4.0");

function derivative(id: string, weights: string): Model {
  return {
    ...zephyrine,
    id,
    name: { zh: `${id}微调版`, en: id },
    holder: id,
    lineage: "derivative",
    access: "open",
    baseModels: ["zephyrine"],
    outputsOf: [],
    licences: { ...zephyrine.licences, weights, tokenizer: weights },
    milestones: { released: "2023-03-10" },
  };
}

const knowledge: Knowledge = {
  ...real,
  models: [...real.models, zephyrine, passing, relabelled],
  licences: [...real.licences, licence],
};

const matter: Answers = {
  purpose: ["paid-product"],
  stage: "live",
  launched: "2023-09-01",
  revenue: "below-300k",
  actor: "small-company",
  role: ["user"],
  competes: "no",
  places: ["mainland"],
  users: ["mainland"],
  audience: "public",
  opinion: "yes",
  filing: "none",
  outputs: ["shown"],
  notice: "none",
  evidence: ["provenance"],
};
const torrent: Answers = {
  channel: "torrent",
  acquired: "2023-03-20",
  application: "none",
  access: ["none"],
  terms: "not-seen",
  knowledge: "knew",
  modification: ["fine-tuned"],
  delivery: ["hosted"],
  continuing: "in-use",
};
const mirror: Answers = { ...torrent, channel: "mirror", knowledge: "no-sign", label: "permissive" };
const applied: Answers = {
  ...torrent,
  channel: "official-form",
  application: "approved",
  access: ["truthful"],
  terms: "signed-form",
  "terms-party": "employee-own-name",
  knowledge: "unknown",
};
const published: Answers = {
  delivery: ["published-full", "linked"],
  shared: "2023-03-21",
  online: "online",
};
const research: Answers = { purpose: ["academic-research"], revenue: "nothing", users: ["none"], stage: "testing" };

const patterns: readonly (readonly [name: string, model: string, like: string, part: Answers, matter: Answers])[] = [
  ["a torrent in a paid product", "zephyrine", "llama-1", torrent, {}],
  ["a mirror, tuned", "zephyrine", "llama-1", mirror, {}],
  ["an employee’s approval, in a paid product", "zephyrine", "llama-1", applied, {}],
  [
    "an approval, published for research",
    "zephyrine",
    "llama-1",
    { ...applied, ...published, channel: "official-form" },
    research,
  ],
  ["a torrent, published", "zephyrine", "llama-1", { ...torrent, ...published }, { role: ["uploader", "linker"] }],
  [
    "a fine-tune that passes the licence on, from a mirror",
    "zephyrine-tuned",
    "vicuna-v1",
    { ...mirror, acquired: "2023-04-10" },
    {},
  ],
  [
    "a fine-tune under its maker’s licence, from its page",
    "zephyrine-chat",
    "alpaca",
    { ...mirror, channel: "official-public" },
    {},
  ],
  ["nothing known but the model", "zephyrine", "llama-1", {}, {}],
];

function fileOf(model: string, part: Answers, changed: Answers): AnswersFile {
  const checked = checkAnswersFile(knowledge, {
    version: 1,
    matter: { date: "2026-11-25" },
    answers: { ...matter, ...changed },
    parts: [{ id: "it", component: "weights", model, answers: part }],
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.file;
}

/** Every finding with its standing, the model of the lineage by what it is like. */
const standings = (file: AnswersFile) =>
  findingsOf(knowledge, reachedAnswers(knowledge, file)).map(({ id, standing, lower, upper, elements }) => [
    id.replace(/zephyrine|llama-1/, "base"),
    standing,
    lower,
    upper,
    ...elements.map((element) => `${element.id}: ${element.possible.join()}`),
  ]);

const markdown = (file: AnswersFile, language: "zh" | "en") =>
  renderMarkdown(buildMemo(knowledge, file, assess(knowledge, file)), language);

describe("an invented leaked model", () => {
  it.each(patterns)("%s: stands as the first one does", (_name, model, like, part, changed) => {
    expect(standings(fileOf(model, part, changed))).toEqual(standings(fileOf(like, part, changed)));
  });

  it.each(patterns)(
    "%s: a memo that speaks of nobody else, in whole sentences",
    (_name, model, _like, part, changed) => {
      for (const language of ["zh", "en"] as const) {
        const memo = markdown(fileOf(model, part, changed), language);
        expect(memo).toContain("Zephyrine");
        for (const line of memo.split("\n")) {
          expect(line).not.toMatch(/llama|\bmeta\b|羊驼/i);
          expect(line).not.toMatch(/undefined|\bnull\b|NaN|\[object|[{}]/);
          expect(line).not.toMatch(/。。|，。|：。|（）|；。|^。|[^.]\. \.|\(\)| ,|\.\.(?!\.)|\( |，，/);
        }
      }
    },
  );

  it("still finds what is held of the first one", () => {
    expect(markdown(fileOf("llama-1", torrent, {}), "en")).toMatch(/LLaMA/);
    // Also where it is only the base of what was obtained.
    expect(markdown(fileOf("alpaca", { ...mirror, channel: "official-public" }, {}), "en")).toMatch(
      /Meta’s enforcement/,
    );
    const citations = findingsOf(knowledge, fileOf("zephyrine", torrent, {})).flatMap((finding) => finding.citations);
    expect(citations.filter((id) => id.startsWith("model.") || id.startsWith("term."))).toEqual([]);
  });
});
