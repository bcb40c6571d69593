import { knowledge } from "../../content";
import { cliWords } from "../../content/phrases/cli";
import { exportWords } from "../../content/phrases/export";
import { firstStepsWords } from "../../content/phrases/first-steps";
import * as memoPhrases from "../../content/phrases/memo";
import * as methodPhrases from "../../content/phrases/method";
import * as problemPhrases from "../../content/phrases/problems";
import * as uiPhrases from "../../content/phrases/ui";
import type { Sentence } from "./glossary-check";

/** Every text of a tree of content with where it stands, lists by id where their items have one. */
export function textsIn(value: unknown, at: string): readonly Sentence[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsIn(item, `${at}/${Object(item).id ?? Object(item).concept ?? index}`));
  if (typeof value !== "object" || value === null) return [];
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  // A clause whose Chinese is the licence's own is a quotation, not our translation.
  const quoted = (value as { zhVerbatim?: boolean }).zhVerbatim === true;
  const own = typeof zh === "string" && typeof en === "string" && !quoted ? [{ at, zh, en }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => textsIn(item, `${at}/${key}`))];
}

const { claims, questions, derivedFacts, models, levers, contradictions, watch, transitions, gaps, calibration } =
  knowledge;
const { instruments, cases, documents, licences } = knowledge;

/** What the project says in its own words. */
export const prose: readonly Sentence[] = [
  // A model's name is spelt as its maker spells it.
  ...textsIn(
    { claims, questions, derivedFacts, models, levers, contradictions, watch, transitions, gaps, calibration },
    "content",
  ).filter(({ at }) => !/^content\/models\/[^/]+\/name$/.test(at)),
  ...textsIn(
    { firstStepsWords, memoPhrases, methodPhrases, problemPhrases, uiPhrases, cliWords, exportWords },
    "phrases",
  ),
];

/** What it quotes, translates and says of its authorities. */
export const sourced: readonly Sentence[] = textsIn({ instruments, cases, documents, licences }, "authorities");
