import { knowledge } from "../../content";
import { assess, findingsOf, reachedAnswers } from "../../lib/engine";
import { type Answers, type AnswersFile, checkAnswersFile } from "../../lib/interview";

/** A small company’s paid product for the mainland public, hosted, with every question of licences answered mildly. */
const matter: Answers = {
  purpose: ["paid-product"],
  stage: "live",
  launched: "2026-10-01",
  revenue: "below-300k",
  actor: "small-company",
  role: ["user"],
  competes: "no",
  places: ["mainland"],
  users: ["mainland"],
  audience: "public",
  opinion: "no",
  outputs: ["shown"],
  notice: "none",
  evidence: ["nothing"],
  labels: "both",
  "group-users": "below-1m",
  "group-revenue": "below-1m",
  fields: ["none"],
};

/** Weights from their maker’s page, accepted in one’s own name, unchanged and hosted. */
const part: Answers = {
  channel: "official-public",
  release: "original",
  acquired: "2025-12-01",
  access: ["truthful"],
  terms: "click-through",
  "terms-party": "this-organisation",
  modification: ["none"],
  delivery: ["hosted"],
  continuing: "in-use",
  given: ["licence-copy", "notice-text"],
  "users-at-release": "below-1m",
};

/** Facts as a lawyer would tell them: a model, and what differs from the plain case. */
export type FactPattern = { readonly model: string; readonly part?: Answers; readonly matter?: Answers };

/** An answers file checked as a user's is. */
export function checked(input: object): AnswersFile {
  const result = checkAnswersFile(knowledge, { version: 1, matter: { date: "2026-11-25" }, ...input });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

export const fileOf = ({ model, part: ofPart = {}, matter: ofMatter = {} }: FactPattern): AnswersFile =>
  checked({
    answers: { ...matter, ...ofMatter },
    parts: [{ id: "it", component: "weights", model, answers: { ...part, ...ofPart } }],
  });

export const findingsIn = (file: AnswersFile) => findingsOf(knowledge, reachedAnswers(knowledge, file));
export const overallIn = (file: AnswersFile) => assess(knowledge, reachedAnswers(knowledge, file)).overall;

/** The standing of each finding by its id. */
export const standingsIn = (file: AnswersFile): Readonly<Record<string, string>> =>
  Object.fromEntries(findingsIn(file).map(({ id, standing }) => [id, standing]));
