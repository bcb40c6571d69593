import type { GlossaryTerm } from "../../lib/knowledge/glossary";

export type Sentence = { readonly at: string; readonly zh: string; readonly en: string };

/** What is wrong with the terms of a text: a counterpart that is missing, a word that must not be used. */
export function glossaryProblems(terms: readonly GlossaryTerm[], { at, zh, en }: Sentence): readonly string[] {
  const problems: string[] = [];
  const used = termsIn(terms, zh);
  for (const term of terms) {
    const wanted = [term.en, ...(term.variants ?? [])];
    if (!term.loose && used.has(term) && !wanted.some((form) => wordPattern(form).test(en)))
      problems.push(`${at}: ${term.zh} without “${wanted.join("” or “")}”\n  ${zh}\n  ${en}`);
    for (const word of term.forbidden?.en ?? [])
      if (wordPattern(word).test(withoutNames(en)))
        problems.push(`${at}: “${word}” must not stand for ${term.zh}\n  ${en}`);
    const excused = without(zh, term.unless ?? []);
    for (const word of term.forbidden?.zh ?? [])
      if (excused.includes(word)) problems.push(`${at}: “${word}” must not stand for ${term.zh}\n  ${zh}`);
  }
  return problems;
}

/** Terms that a Chinese text uses; a longer term hides the shorter ones within it. */
function termsIn(terms: readonly GlossaryTerm[], zh: string): ReadonlySet<GlossaryTerm> {
  const used = new Set<GlossaryTerm>();
  let rest = zh;
  for (const term of [...terms].sort((a, b) => b.zh.length - a.zh.length)) {
    if (without(rest, term.unless ?? []).includes(term.zh)) used.add(term);
    rest = without(rest, [term.zh]);
  }
  return used;
}

const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, "\uFFFC"), text);

/** Names keep their own spelling: a LICENSE file, the LLaMA License Agreement, words quoted from a licence. */
const withoutNames = (en: string): string => en.replace(/\bLICENSE\b|\bLicense Agreement\b|“[^”]*”/g, "\uFFFC");

const patterns = new Map<string, RegExp>();

/** "infring*" matches any ending, "licence" its plural too; only whole words, capitals or not. */
function wordPattern(form: string): RegExp {
  const known = patterns.get(form);
  if (known !== undefined) return known;
  const escaped = form.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, "\\p{L}*");
  const pattern = new RegExp(`(?<!\\p{L})${escaped}(?:s|es)?(?!\\p{L})`, "iu");
  patterns.set(form, pattern);
  return pattern;
}
