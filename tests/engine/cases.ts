import { knowledge } from "../../content";
import { findingsOf, reachedAnswers } from "../../lib/engine";
import { type Answers, type AnswersFile, checkAnswersFile } from "../../lib/interview";
import type { Component } from "../../lib/knowledge/vocabulary";

/** A commercial chatbot for the mainland public by a small company that competes with nobody in particular. */
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

const weights: Answers = {
  channel: "torrent",
  release: "original",
  acquired: "2023-03-20",
  application: "none",
  access: ["none"],
  terms: "not-seen",
  knowledge: "knew",
  modification: ["fine-tuned"],
  delivery: ["hosted"],
  continuing: "in-use",
};

const code: Answers = {
  channel: "official-public",
  acquired: "2023-03-20",
  modification: ["none"],
  delivery: ["hosted"],
  continuing: "in-use",
};

type Changes = { part?: Answers; matter?: Answers; model?: string; component?: Component; date?: string };

/** The base case with some facts changed, checked as a user's file is. */
export function caseOf({
  part = {},
  matter: changed = {},
  model = "llama-1",
  component = "weights",
  date = "2026-11-23",
}: Changes = {}): AnswersFile {
  const isCode = component.endsWith("code");
  const file = {
    version: 1,
    matter: { date },
    answers: { ...matter, ...changed },
    parts: [{ id: "it", component, model, answers: { ...(isCode ? code : weights), ...part } }],
  };
  const checked = checkAnswersFile(knowledge, file);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.file;
}

/** The standing of a claim in a case; "absent" where it has nothing to do with the facts. */
export function standing(file: AnswersFile, claim: string): string {
  const findings = findingsOf(knowledge, reachedAnswers(knowledge, file));
  return findings.find((finding) => finding.claim === claim)?.standing ?? "absent";
}

/** The result of one element or defence. */
export function result(file: AnswersFile, claim: string, element: string): string {
  const finding = findingsOf(knowledge, reachedAnswers(knowledge, file)).find((found) => found.claim === claim);
  return (
    [...(finding?.elements ?? []), ...(finding?.defences ?? [])].find((found) => found.id === element)?.result ??
    "absent"
  );
}

export const approved: Answers = {
  channel: "official-form",
  application: "approved",
  access: ["truthful"],
  terms: "signed-form",
  "terms-party": "this-organisation",
  knowledge: "unknown",
};
export const research: Answers = {
  purpose: ["academic-research"],
  revenue: "nothing",
  stage: "testing",
  users: ["none"],
};
