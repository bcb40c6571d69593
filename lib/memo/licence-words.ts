import { licenceSection as words } from "../../content/phrases/licence-section";
import { clauseNumbers, named, termBody } from "../engine/fill";
import type { Licence } from "../knowledge/authority";
import type { Model } from "../knowledge/model";
import type { Term, TermKey } from "../knowledge/term";
import type { Text } from "../knowledge/text";
import { licenceGrants } from "../knowledge/vocabulary";
import type { MemoContext } from "./context";
import { both, capital, joinText, put } from "./words";

export const limitKeys = ["user-threshold", "revenue-threshold", "territory", "licensee", "field-of-use"] as const;
export const reachKeys = ["derivatives", "outputs-use", "outputs-training"] as const;

/** What may be done, gathered by what the licence says of it. */
export function grants({ knowledge }: MemoContext, licence: Licence): readonly Text[] {
  return Object.entries(words.verdicts).flatMap(([verdict, word]) => {
    const keys = licenceGrants.filter((key) => (licence.terms[key]?.verdict ?? "unverified") === verdict);
    if (keys.length === 0) return [];
    const topics = joinText(
      keys.map((key) => topic(knowledge, key)),
      "，",
      ", ",
    );
    const cites = [...new Set(keys.flatMap((key) => licence.terms[key]?.cites ?? []))];
    return [withClauses(licence, { verdict, cites }, joinText([word, topics], "：", ": "))];
  });
}

/** Each term that says something, with its clauses; those that nobody verified by name, never as "no limit". */
export function told(
  { knowledge }: MemoContext,
  licence: Licence,
  keys: readonly TermKey[],
  otherwise: Text | null,
): readonly Text[] {
  const says = keys.flatMap((key): readonly Text[] => {
    const term = licence.terms[key];
    if (term === undefined || term.verdict === "silent" || term.verdict === "unverified") return [];
    if (term.verdict === "worldwide" || term.verdict === "anyone" || term.verdict === "laws-only") return [];
    return [
      withClauses(
        licence,
        term,
        both((locale) => termBody(knowledge.phrases, licence, key, term, locale)),
      ),
    ];
  });
  const unverified = keys.filter((key) => (licence.terms[key]?.verdict ?? "unverified") === "unverified");
  const topics = joinText(
    unverified.map((key) => topic(knowledge, key)),
    "，",
    ", ",
  );
  const open = unverified.length === 0 || otherwise === null ? [] : [put(words.notVerified, { topics })];
  return says.length + open.length === 0 && otherwise !== null ? [otherwise] : [...says, ...open];
}

export const modelOf = ({ knowledge }: MemoContext, id: string | null): Model | undefined =>
  knowledge.models.find((model) => model.id === id);

const topic = (knowledge: MemoContext["knowledge"], key: TermKey): Text =>
  knowledge.phrases.terms[key]?.topic ?? { zh: key, en: key };

export function licenceName({ knowledge }: MemoContext, id: string): Text {
  if (id === "none") return words.componentNone;
  const licence = knowledge.licences.find((candidate) => candidate.id === id);
  return licence === undefined ? words.componentUncovered : nameText(licence);
}

export const nameText = (licence: Licence): Text => both((locale) => named(licence, locale));

function withClauses(licence: Licence, term: Term, says: Text): Text {
  return both((locale) => {
    const numbers = clauseNumbers(licence, term, locale);
    if (numbers === "") return says[locale];
    return locale === "zh" ? `${says.zh}（${numbers}）` : `${says.en} (${numbers})`;
  });
}

/** Clauses as one sentence. */
export function sentenceOf(says: readonly Text[]): Text {
  const { zh, en } = joinText(says, "；", "; ");
  return { zh: /[。]$/.test(zh) ? zh : `${zh}。`, en: capital(/[.]$/.test(en) ? en : `${en}.`) };
}
