import { clausesOf } from "../knowledge/citations";
import type { Knowledge } from "../knowledge/knowledge";
import type { Model } from "../knowledge/model";
import type { Text } from "../knowledge/text";
import type { Locale } from "../knowledge/vocabulary";
import { periodsOf, released } from "./catalogue";

export type EntryKind = "instrument" | "case" | "document" | "licence" | "model" | "claim" | "gap";

/** One thing that can be found: `path` is its address below the library of a language. */
export type SearchEntry = {
  readonly kind: EntryKind;
  readonly path: string;
  readonly title: Text;
  /** Everything searched, in each language. */
  readonly body: Text;
};

export type SearchHit = {
  readonly entry: SearchEntry;
  /** The words around the first match, with the match between the two parts. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
};

/**
 * All entries of the library: licences, models, provisions, cases, documents, clauses, claims, gaps.
 * @param generally how a claim's text reads where no licence is at hand.
 */
export function searchEntries(
  knowledge: Knowledge,
  generally: (text: Text) => Text = (text) => text,
): readonly SearchEntry[] {
  const join = (...texts: readonly Text[]): Text => ({
    zh: texts.map(({ zh }) => zh).join(" "),
    en: texts.map(({ en }) => en).join(" "),
  });
  return [
    ...knowledge.licences.map(
      ({ id, name, licensor, spdx, governingLaw }): SearchEntry => ({
        kind: "licence",
        path: `licences/${id}`,
        title: name,
        body: { zh: `${licensor.zh} ${governingLaw.zh} ${spdx}`, en: `${licensor.en} ${governingLaw.en} ${spdx}` },
      }),
    ),
    ...released(knowledge.models).map((model) => modelEntry(knowledge, model)),
    ...knowledge.instruments.flatMap(({ id, title, versions }) =>
      versions.flatMap(({ label, number, provisions }) =>
        provisions.map(
          (provision): SearchEntry => ({
            kind: "instrument",
            path: `instruments/${id}#${provision.concept}`,
            title: {
              zh: `${title.zh}（${label.zh}）${provision.number.zh}`,
              en: `${title.en} (${label.en}), ${provision.number.en}`,
            },
            body: { zh: [number, provision.zh].filter(Boolean).join(" "), en: provision.en },
          }),
        ),
      ),
    ),
    ...knowledge.cases.map(
      ({ id, court, docket, parties, holding, bears }): SearchEntry => ({
        kind: "case",
        path: `cases/${id}`,
        title: { zh: `${court.zh}${docket}`, en: `${court.en}, ${docket}` },
        body: join(parties, holding, bears),
      }),
    ),
    ...knowledge.documents.map(
      ({ id, title, proves, quote }): SearchEntry => ({
        kind: "document",
        path: `documents/${id}`,
        title,
        body: join(proves, { zh: quote?.zh ?? "", en: quote?.original ?? "" }),
      }),
    ),
    ...knowledge.licences.flatMap((licence) =>
      clausesOf(licence).map(
        (clause): SearchEntry => ({
          kind: "licence",
          path: `licences/${licence.id}#${clause.id}`,
          title: { zh: `${licence.name.zh} ${clause.number.zh}`, en: `${licence.name.en}, ${clause.number.en}` },
          body: { zh: clause.zh, en: `${clause.original} ${licence.spdx}` },
        }),
      ),
    ),
    ...knowledge.claims.map(
      ({ id, title, summary }): SearchEntry => ({
        kind: "claim",
        path: `claims/${id}`,
        title: generally(title),
        body: generally(summary),
      }),
    ),
    ...knowledge.gaps.map(
      ({ id, title, missing, effect }): SearchEntry => ({
        kind: "gap",
        path: `#gap-${id}`,
        title,
        body: join(missing, effect),
      }),
    ),
  ];
}

/** A model is found by whatever people call it, and leads to the licence of its weights where that is held. */
function modelEntry(knowledge: Knowledge, model: Model): SearchEntry {
  const licence = knowledge.licences.find(({ id }) => id === periodsOf(model, "weights").at(-1)?.licence);
  const called = [...model.aliases, ...(model.hub ?? [])].join(" · ");
  return {
    kind: "model",
    path: `${licence === undefined ? "" : `licences/${licence.id}`}#model-${model.id}`,
    title: model.name,
    body: {
      zh: [licence?.name.zh, model.developer.zh, called].filter(Boolean).join(" · "),
      en: [licence?.name.en, model.developer.en, called].filter(Boolean).join(" · "),
    },
  };
}

/** Full-width forms, case and spaces between Chinese characters make no difference. */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");

/**
 * Entries that have every word of the query in their title or text, those with it in the title first.
 * @param query words parted by spaces, in either language; nothing is found for an empty one.
 */
export function search(
  entries: readonly SearchEntry[],
  query: string,
  locale: Locale = "zh",
  limit = 40,
): readonly SearchHit[] {
  // Parted before folding, which would join Chinese words that a space keeps apart.
  const words = query
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = entries.flatMap((entry) => {
    const title = folded(`${entry.title.zh} ${entry.title.en}`);
    const body = folded(`${entry.body.zh} ${entry.body.en}`);
    if (!words.every((word) => title.includes(word) || body.includes(word))) return [];
    return [{ entry, inTitle: words.filter((word) => title.includes(word)).length }];
  });
  return found
    .sort((a, b) => b.inTitle - a.inTitle)
    .slice(0, limit)
    .map(({ entry }) => ({ entry, ...excerpt(entry.body, words, locale) }));
}

/** The words around the first match, in the language it is in; the beginning where only the title matches. */
function excerpt(body: Text, words: readonly string[], locale: Locale): Pick<SearchHit, "before" | "match" | "after"> {
  const languages = [body[locale], locale === "zh" ? body.en : body.zh];
  for (const text of languages) {
    for (const word of words) {
      const at = text.toLowerCase().indexOf(word);
      if (at < 0) continue;
      const [from, to] = [Math.max(0, at - 40), at + word.length + 60];
      return {
        before: `${from > 0 ? "…" : ""}${text.slice(from, at)}`,
        match: text.slice(at, at + word.length),
        after: `${text.slice(at + word.length, to)}${to < text.length ? "…" : ""}`,
      };
    }
  }
  const [own = ""] = languages;
  return { before: own.length > 100 ? `${own.slice(0, 100)}…` : own, match: "", after: "" };
}
