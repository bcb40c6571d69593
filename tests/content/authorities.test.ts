import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { examples } from "../../content/examples";
import { findingsOf } from "../../lib/engine";
import { citedBy } from "../../lib/knowledge/citations";
import { gapSchema } from "../../lib/knowledge/gap";
import { fileWith } from "../engine/arbitrary";

const { claims, levers, questions, watch, transitions, gaps, models, instruments, cases, documents, licences } =
  knowledge;

type Cites = { readonly at: string; readonly ids: readonly string[] };

/** Every list of citations in a tree of content, whatever its field is called, with where it stands. */
function citesIn(value: unknown, at: string): readonly Cites[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citesIn(item, `${at}/${Object(item).id ?? index}`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    /^(cites|law|\w+Cites)$/.test(key)
      ? [{ at: `${at}/${key}`, ids: item as string[] }]
      : citesIn(item, `${at}/${key}`),
  );
}

const cited = citesIn({ claims, levers, questions, watch, transitions, gaps, models }, "content");
/** What models hold in a role, cited by claims as `model.<role>`. */
const inRoles = models.flatMap(({ evidence }) => Object.values(evidence ?? {}).flat());

/** A concept, a case, a document or a clause: what can be cited, whatever the version. */
const citable = [
  ...new Set([
    ...instruments.flatMap(({ versions }) => versions.flatMap((v) => v.provisions.map(({ concept }) => concept))),
    ...cases.map(({ id }) => `case.${id}`),
    ...documents.map(({ id }) => `doc.${id}`),
    ...licences.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  ]),
];

describe("authorities and what rests on them", () => {
  it("no citation dangles, and none is given twice for the same thing", () => {
    for (const { at, ids } of cited) {
      for (const id of ids) expect(citedBy(knowledge, id).length, `${at}: ${id}`).toBeGreaterThan(0);
      expect(new Set(ids).size, at).toBe(ids.length);
    }
  });

  it("no authority is held for nothing", () => {
    // A clause that a term rests on is cited through it.
    const ids = [...cited, ...citesIn(licences, "licences")].flatMap((one) => one.ids);
    const used = new Set([...ids, ...inRoles].map((id) => id.split("/").at(-1)));
    expect(citable.filter((id) => !used.has(id))).toEqual([]);
  });

  it("only a case whose docket was corroborated prints without a caveat", () => {
    expect(cases.map(({ docket }) => docket).join()).not.toContain("粤73民终805号");
    for (const { id, docketConfidence, limits, sources } of cases) {
      expect(sources.length, id).toBeGreaterThan(0);
      if (docketConfidence === "medium") expect(limits.zh, id).toMatch(/案号|参考性案例/);
    }
  });

  it("a later version keeps the concepts of an earlier one, by name and not by number", () => {
    for (const { id, versions } of instruments) {
      for (const [index, version] of versions.entries()) {
        const next = versions[index + 1]?.provisions.map(({ concept }) => concept);
        if (next === undefined) continue;
        for (const { concept } of version.provisions) expect(next, `${id}: ${concept}`).toContain(concept);
      }
    }
  });

  it("known gaps follow their schema, under ids of their own", () => {
    for (const gap of gaps) gapSchema.parse(gap);
    const ids = gaps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, cites } of gaps) expect(cites.length, id).toBeGreaterThan(0);
  });
});

describe("findings", () => {
  it.each([30, 60, 95])("with %i per cent of the facts known, none is without authority", (known) => {
    fc.assert(
      fc.property(fileWith(known), (file) => {
        for (const finding of findingsOf(knowledge, file)) {
          if (finding.standing === "not-assessed") continue;
          expect(finding.citations.length, finding.id).toBeGreaterThan(0);
          for (const { id, grounds } of [...finding.elements, ...finding.defences])
            for (const ground of grounds)
              expect(ground.citations.length, `${finding.id}/${id}/${ground.test}`).toBeGreaterThan(0);
          for (const { id, citations } of finding.remedies)
            expect(citations.length, `${finding.id}/${id}`).toBeGreaterThan(0);
          for (const id of finding.citations) expect(citedBy(knowledge, id), id).toHaveLength(1);
        }
      }),
      { numRuns: 120, seed: 20261124 },
    );
  });
});

describe("texts", () => {
  it("never have one language without the other, and none is blank", () => {
    const lacking = oneSided({ knowledge, examples }, "content");
    expect(lacking).toEqual([]);
  });
});

/** Places where a text has only one of `zh` and `en`, or has one that is blank. */
function oneSided(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => oneSided(item, `${at}/${Object(item).id ?? index}`));
  if (typeof value !== "object" || value === null) return [];
  const { zh, en, original } = value as { zh?: unknown; en?: unknown; original?: unknown };
  const wanting = (text: unknown) => typeof text !== "string" || text.trim() === "";
  // Words quoted from a licence or a document stand in the original with a translation.
  const pair = original === undefined ? [zh, en] : [zh, original];
  const wrong = (zh !== undefined || en !== undefined) && pair.some(wanting) ? [at] : [];
  return [...wrong, ...Object.entries(value).flatMap(([key, item]) => oneSided(item, `${at}/${key}`))];
}
