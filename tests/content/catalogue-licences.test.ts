import { describe, expect, it } from "vitest";
import { revenueEdges, userEdges } from "../../content/facts/limits";
import { licences } from "../../content/licences";
import { phrases } from "../../content/licences/phrases";
import { licenceSchema } from "../../lib/knowledge/authority";
import { type Term, type TermKey, termKeys, termVerdicts } from "../../lib/knowledge/term";
import { locales } from "../../lib/knowledge/vocabulary";

const open = ["silent", "unverified"];
const terms = licences.flatMap((licence) =>
  (Object.entries(licence.terms) as [TermKey, Term][]).map(([key, term]) => ({ licence, key, term })),
);
const slotsOf = (text: string): readonly string[] => [...text.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name ?? "");

describe("the catalogue of licences", () => {
  it("holds at least 62 licences, each by the schema", () => {
    expect(licences.length).toBeGreaterThanOrEqual(62);
    for (const licence of licences) expect(() => licenceSchema.parse(licence), licence.id).not.toThrow();
  });

  it("says of each licence all 39 kinds of term, so that nothing missing reads as no restriction", () => {
    expect(termKeys.length).toBe(39);
    for (const { id, terms: held } of licences) expect(Object.keys(held).toSorted(), id).toEqual(termKeys.toSorted());
  });

  it("calls a licence silent only where the whole text was read", () => {
    for (const { licence, key, term } of terms)
      if (term.verdict === "silent") expect(licence.read, `${licence.id} ${key}`).toBe("full");
  });

  it("rests every other verdict on a clause of the same licence, and no open one on a clause of a text not read", () => {
    for (const { licence, key, term } of terms) {
      const ids = licence.clauses.map(({ id }) => id);
      for (const id of term.cites) expect(ids, `${licence.id} ${key}`).toContain(id);
      expect(term.cites.length > 0 || open.includes(term.verdict), `${licence.id} ${key}`).toBe(true);
    }
  });

  it("cites every clause in a term or names it in a note", () => {
    for (const { id, clauses, terms: held, note } of licences) {
      const cited = Object.values(held).flatMap((term) => term?.cites ?? []);
      const notes = `${note?.en} ${Object.values(held)
        .map((term) => term?.note)
        .join(" ")}`;
      const idle = clauses.filter(
        (clause) => !cited.includes(clause.id) && !notes.includes(clause.id.slice(id.length + 1)),
      );
      expect(
        idle.map((clause) => clause.id),
        id,
      ).toEqual([]);
    }
  });

  it("holds no text without a file, and verifies nothing that it did not read", () => {
    for (const licence of licences.filter(({ read }) => read === "none")) {
      expect(licence.text, licence.id).toBeNull();
      expect(
        Object.values(licence.terms).every((term) => term?.verdict === "unverified"),
        licence.id,
      ).toBe(true);
    }
    for (const { id, read, text } of licences) if (read === "full") expect(text, id).not.toBeNull();
  });

  it("draws lines only at numbers that a question offers", () => {
    for (const { licence, key, term } of terms) {
      if (term.value === undefined) continue;
      const edges: readonly number[] = Object.values(key === "user-threshold" ? userEdges : revenueEdges);
      expect(edges, `${licence.id} ${key}`).toContain(key === "user-threshold" ? term.value : term.annual);
    }
  });

  it("says all in both languages", () => {
    for (const { id, name, licensor, governingLaw, forum, note } of licences)
      for (const text of [name, licensor, governingLaw, ...(forum ? [forum] : []), ...(note ? [note] : [])])
        for (const locale of locales) expect(text[locale].trim(), id).not.toBe("");
    for (const { id, clauses } of licences)
      for (const clause of clauses)
        for (const text of [clause.number, clause.bears])
          for (const locale of locales) expect(text[locale].trim(), `${id} ${clause.id}`).not.toBe("");
  });
});

describe("the phrases of the terms", () => {
  it("have one for each verdict and no other", () => {
    for (const key of termKeys)
      expect(Object.keys(phrases.terms[key]?.verdicts ?? {}).toSorted(), key).toEqual(
        termVerdicts[key].filter((verdict) => !open.includes(verdict)).toSorted(),
      );
  });

  it("find what they name in every term that uses them", () => {
    const held = { list: phrases.lists, scope: phrases.scopes, unit: phrases.units } as const;
    for (const { licence, key, term } of terms) {
      const phrase = phrases.terms[key]?.verdicts[term.verdict];
      const at = `${licence.id} ${key}`;
      for (const id of term.list ?? []) expect(Object.keys(held.list), at).toContain(id);
      for (const id of term.scope ? [term.scope] : []) expect(Object.keys(held.scope), at).toContain(id);
      for (const id of term.unit ? [term.unit] : []) expect(Object.keys(held.unit), at).toContain(id);
      if (phrase === undefined) continue;
      for (const locale of locales)
        for (const slot of slotsOf(phrase[locale])) {
          // A use policy is told with or without the power to update it.
          if (slot === "scope" && key === "field-of-use") continue;
          if (["list", "words", "value", "unit", "scope"].includes(slot))
            expect(term[slot as keyof Term], `${at} ${slot}`).toBeDefined();
        }
    }
  });
});
