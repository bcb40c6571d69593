import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { examples } from "../../content/examples";
import { excludedPlaces, fieldIds, revenueEdges, userEdges } from "../../content/facts/limits";
import * as memoPhrases from "../../content/phrases/memo";
import { factsIn, partFacts } from "../../lib/engine/facts-of";
import { checkAnswersFile } from "../../lib/interview";
import { citedBy } from "../../lib/knowledge/citations";
import { type Condition, is, not } from "../../lib/knowledge/condition";
import { modelSchema } from "../../lib/knowledge/model";
import { contradictionSchema, derivedFactSchema, questionSchema } from "../../lib/knowledge/question";
import { type TermKey, termVerdicts, triggers } from "../../lib/knowledge/term";
import { components } from "../../lib/knowledge/vocabulary";
import { atomsOf, conditionProblems, walkClaim } from "../../lib/knowledge/walk";
import { type Claim, claimSchema, exposureRankOf, leverSchema, watchSchema } from "./schemas";

const { licences, claims, questions, derivedFacts, models, levers, contradictions, watch } = knowledge;

/** Every text of a tree of content, with where it stands. */
function textsIn(value: unknown, at: string): readonly { at: string; zh: string; en: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${at}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value && "en" in value && typeof value.zh === "string" && typeof value.en === "string")
    return [{ at, zh: value.zh, en: value.en }];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${at}.${key}`));
}

const own = textsIn({ claims, questions, derivedFacts, models, levers, contradictions, watch }, "content");
const tables = (claim: Claim) => [...claim.elements, ...claim.defences];

const citesOf = (claim: Claim): readonly string[] =>
  walkClaim(claim).flatMap((visited) => (visited.kind === "cites" ? visited.of : []));
const remarks = models.flatMap(({ id, remarks: list }) =>
  (list ?? []).map((remark, index) => ({ at: `${id}/remarks[${index}]`, ...remark })),
);

const allCites = (): readonly string[] => [
  ...claims.flatMap(citesOf),
  ...levers.flatMap((lever) => lever.cites),
  ...questions.flatMap((question) => question.law),
  ...watch.flatMap((item) => item.entries.flatMap((entry) => entry.cites)),
  ...remarks.flatMap(({ cites }) => cites),
  ...models.flatMap(({ evidence }) => Object.values(evidence ?? {}).flat()),
];

/** Every condition of content, with where it stands. */
const conditions = (): readonly { readonly at: string; readonly of: Condition }[] => [
  ...claims.flatMap((claim) => walkClaim(claim).flatMap((visited) => (visited.kind === "condition" ? [visited] : []))),
  ...questions.map(({ id, askWhen }) => ({ at: `questions/${id}`, of: askWhen })),
  ...derivedFacts.flatMap(({ id, tests }) =>
    tests.map(({ when }, index) => ({ at: `facts/${id}[${index}]`, of: when })),
  ),
  ...levers.flatMap(({ id, offeredWhen, wordings, ahead }) =>
    [...offeredWhen, ...wordings, ...(ahead === undefined ? [] : [ahead])].map(({ when }) => ({
      at: `levers/${id}`,
      of: when,
    })),
  ),
  ...contradictions.map(({ id, when }) => ({ at: `contradictions/${id}`, of: when })),
  ...watch.map(({ id, when }) => ({ at: `watch/${id}`, of: when })),
  ...remarks.flatMap(({ at, when }) => (when === undefined ? [] : [{ at, of: when }])),
];

/** What each fact can be; null for a day. */
function possibleValues(): ReadonlyMap<string, readonly string[] | null> {
  const values = new Map<string, readonly string[] | null>();
  for (const question of questions)
    values.set(question.id, question.kind === "date" ? null : question.options.map((option) => option.id));
  for (const fact of derivedFacts)
    values.set(
      fact.id,
      fact.values.map((value) => value.id),
    );
  values.set("memo-date", null);
  values.set("law-date", null);
  values.set("component", components);
  values.set("link", ["own", "base", "outputs-of"]);
  values.set("model", ids(models));
  values.set("model-lineage", [...new Set(models.map((model) => model.lineage))]);
  values.set("model-leak", ["yes", "no"]);
  values.set("model-access", ["form", "gated", "open", "code", "service"]);
  values.set("model-kind", ["multimodal", "other"]);
  values.set("model-licence", [
    ...new Set(
      models.flatMap((model) =>
        Object.values(model.licences).flatMap((entry) =>
          typeof entry === "string" ? [entry] : entry.map(({ licence }) => licence),
        ),
      ),
    ),
  ]);
  values.set("licence.kind", ["open", "custom", "none"]);
  values.set("licence.place", ["cn", "us", "uk", "fr", "de", "ca", "ae", "various", "none"]);
  values.set("licence.lawPlace", ["cn", "hk", "us", "fr", "sg", "none", "unverified"]);
  for (const [key, verdicts] of Object.entries(termVerdicts)) {
    values.set(`licence.${key}`, verdicts);
    const held = licences.map(({ terms }) => terms[key as TermKey]);
    values.set(`licence.${key}.list`, [...excludedPlaces, ...fieldIds, ...held.flatMap((term) => term?.list ?? [])]);
    for (const property of ["unit", "appliesTo"] as const)
      values.set(`licence.${key}.${property}`, ["none", ...held.flatMap((term) => term?.[property] ?? [])]);
    values.set(`licence.${key}.triggers`, triggers);
    values.set(`licence.${key}.testDay`, ["continuing", "none"]);
    values.set(`licence.${key}.annual`, Object.values(revenueEdges).map(String));
    values.set(`licence.${key}.value`, [...Object.values(userEdges), ...Object.values(revenueEdges)].map(String));
  }
  return values;
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("content", () => {
  it("parses by its schemas", () => {
    for (const claim of claims) claimSchema.parse(claim);
    for (const question of questions) questionSchema.parse(question);
    for (const fact of derivedFacts) derivedFactSchema.parse(fact);
    for (const model of models) modelSchema.parse(model);
    for (const lever of levers) leverSchema.parse(lever);
    for (const contradiction of contradictions) contradictionSchema.parse(contradiction);
    for (const item of watch) watchSchema.parse(item);
  });

  it("has unique ids", () => {
    const lists = { claims, questions, derivedFacts, models, levers, contradictions };
    for (const [name, list] of Object.entries(lists)) {
      const ids = list.map((item) => item.id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
    for (const claim of claims) {
      const ids = tables(claim).map((table) => table.id);
      expect(new Set(ids).size, claim.id).toBe(ids.length);
      for (const table of tables(claim))
        expect(new Set(table.tests.map((test) => test.id)).size, table.id).toBe(table.tests.length);
    }
  });

  it("cites nothing that does not exist", () => {
    for (const id of allCites()) expect(citedBy(knowledge, id).length, id).toBeGreaterThan(0);
  });

  it("names only facts that exist, with values that they can have", () => {
    const values = possibleValues();
    expect([...values.keys()]).toEqual(expect.arrayContaining([...partFacts]));
    for (const { at, of } of conditions()) expect(conditionProblems(of, values), at).toEqual([]);
    for (const fact of derivedFacts)
      for (const test of fact.tests) expect(ids(fact.values), fact.id).toContain(test.then);
  });

  it("would find a fact or a value that is misspelt, wherever it stands", () => {
    const values = possibleValues();
    const wrong = [is("channel", "torent"), not(is("chanel", "torrent"))];
    for (const when of wrong) {
      expect(conditionProblems(when, values)).toHaveLength(1);
      const [claim] = claims.filter(({ defences }) => defences.length > 0);
      if (claim === undefined) throw new Error("no claim has a defence");
      const places: readonly Claim[] = [
        { ...claim, relevantWhen: when },
        { ...claim, uncoveredWhen: when },
        { ...claim, defences: claim.defences.map((defence) => ({ ...defence, raisedWhen: when })) },
        { ...claim, notes: [{ text: claim.title, cites: [], when }] },
      ];
      for (const changed of places) {
        const found = walkClaim(changed).flatMap((visited) =>
          visited.kind === "condition" ? conditionProblems(visited.of, values) : [],
        );
        expect(found.length).toBeGreaterThan(0);
      }
    }
    expect(conditionProblems(is("acquired", "2023"), values)).toEqual(["a day has no values: acquired"]);
  });

  it("speaks of models in general: what is true of one stands in its own folder", () => {
    const outside = {
      claims,
      levers,
      contradictions,
      derivedFacts,
      questions: questions.map(({ hint, ...rest }) => rest),
    };
    // Having no licence, or none that is known, is nobody's own trait.
    const anybodys = ["none", "uncovered", "own"];
    const names = (of: Condition) =>
      atomsOf(of).some(
        (atom) =>
          atom.fact === "model" ||
          (atom.fact === "model-licence" && "values" in atom && atom.values.some((value) => !anybodys.includes(value))),
      );
    const named = conditions().filter(({ at, of }) => !/^(watch|llama-1)\//.test(at) && names(of));
    expect(named.map(({ at }) => at)).toEqual([]);
    const words = textsIn({ ...outside, memoPhrases }, "content").filter(
      ({ at, zh, en }) =>
        !/\.hint$/.test(at) &&
        /llama|\bmeta\b|羊驼/i.test(zh.replace(/（[^）]*）/g, "") + en.replace(/\([^)]*\)/g, "")),
    );
    expect(words).toEqual([]);
    const cites = [
      ...claims.flatMap(citesOf),
      ...levers.flatMap((lever) => lever.cites),
      ...questions.flatMap(({ law }) => law),
    ];
    const clauses = new Set(
      knowledge.licences
        .filter(({ kind }) => kind === "custom")
        .flatMap((licence) => licence.clauses.map(({ id }) => id)),
    );
    const own = new Set(models.flatMap(({ evidence }) => Object.values(evidence ?? {}).flat()));
    expect(cites.filter((id) => clauses.has(id) || own.has(id))).toEqual([]);
  });

  it("says of every contested row which way the sources lean, and of no other", () => {
    const rows = claims.flatMap((claim) =>
      tables(claim).flatMap(({ id, tests }) => tests.map((test) => ({ at: `${claim.id}/${id}/${test.id}`, test }))),
    );
    const contested = rows.filter(({ test }) => test.then === "contested");
    expect(contested.length).toBeGreaterThan(0);
    expect(contested.filter(({ test }) => test.leaning === undefined).map(({ at }) => at)).toEqual([]);
    expect(rows.filter((row) => !contested.includes(row) && row.test.leaning).map(({ at }) => at)).toEqual([]);
  });

  it("ends every table with a test that always holds, and never before", () => {
    for (const claim of claims) {
      for (const table of [...tables(claim).map((t) => t.tests), claim.severity]) {
        expect(table.map((test) => test.when.op === "always").lastIndexOf(true), claim.id).toBe(table.length - 1);
        expect(table.filter((test) => test.when.op === "always").length, claim.id).toBe(1);
      }
    }
    for (const fact of derivedFacts) expect(fact.tests.at(-1)?.when.op, fact.id).toBe("always");
  });

  it("argues both sides, with authorities, wherever a point is contested", () => {
    for (const claim of claims) {
      for (const table of tables(claim)) {
        for (const test of table.tests) {
          const at = `${claim.id}/${table.id}/${test.id}`;
          expect(test.argument !== undefined, at).toBe(test.then === "contested");
          if (test.argument === undefined) continue;
          expect(test.argument.claimantCites.length, at).toBeGreaterThan(0);
          expect(test.argument.respondentCites.length, at).toBeGreaterThan(0);
        }
      }
    }
  });

  it("points levers and limited remedies at what exists", () => {
    const ids = new Set(levers.map((lever) => lever.id));
    for (const claim of claims) {
      for (const lever of claim.levers) expect(ids.has(lever), `${claim.id}: ${lever}`).toBe(true);
      for (const defence of claim.defences) {
        for (const remedy of defence.limits ?? [])
          expect(
            claim.remedies.map((item) => item.id),
            `${claim.id}/${defence.id}`,
          ).toContain(remedy);
      }
    }
    for (const lever of levers) {
      for (const set of lever.sets) {
        const question = questions.find((candidate) => candidate.id === set.question);
        expect(question?.scope, lever.id).toBe(set.scope);
        if (question?.kind === "date") continue;
        for (const value of [set.value].flat())
          expect(
            question?.options.map((option) => option.id),
            lever.id,
          ).toContain(value);
      }
    }
  });

  it("leaves no question without a use, and no fact either", () => {
    const read = new Set(
      conditions()
        .filter(({ at }) => !at.startsWith("questions/") && !at.startsWith("contradictions/"))
        .flatMap(({ of }) => factsIn(of)),
    );
    // What a person holds as evidence is printed for counsel and decides nothing; the day of ending picks the version of the law.
    const printedOnly = ["evidence", "own-words", "checkpoint", "ended", "launched"];
    for (const question of questions)
      expect(read.has(question.id) || printedOnly.includes(question.id), question.id).toBe(true);
    for (const fact of derivedFacts) expect(read.has(fact.id), fact.id).toBe(true);
  });

  it("rests every row on an authority that depends on neither licence nor model: a silent term has no clause", () => {
    for (const { id, elements, defences } of claims)
      for (const { tests } of [...elements, ...defences])
        for (const test of tests)
          expect(
            test.cites.some((cite) => !/^(term|model)\./.test(cite)),
            `${id} ${test.id}`,
          ).toBe(true);
  });

  it("writes Chinese in Chinese and English in English", () => {
    const phrases = textsIn(memoPhrases, "phrases");
    for (const { at, zh, en } of [...own, ...phrases]) {
      if (at.endsWith(".name") || at.includes("aliases") || /^(\{[a-z:-]+\})+$/.test(zh)) continue;
      expect(/\p{Script=Han}/u.test(zh) || /^[\d—.\s]*$/.test(zh) || zh === en, `${at}: ${zh}`).toBe(true);
      expect(en.replace(/恶意|故意/g, ""), `${at}: ${en}`).not.toMatch(/[\p{Script=Han}，。；：]/u);
      // Half-width punctuation after a Han character is a slip of the keyboard.
      expect(zh, at).not.toMatch(/\p{Script=Han}[,;:?!]/u);
    }
  });

  it("gives the same numbers of articles and sums of days in both languages", () => {
    const digits = (text: string) =>
      [...text.matchAll(/\d+/g)]
        .map((match) => match[0])
        .filter((number) => number.length === 4 && Number(number) > 1900 && Number(number) < 2100);
    for (const { at, zh, en } of own) {
      expect(digits(zh.replace(/（2023）京73民终3802号/g, "2023")).sort(), `${at}\n${zh}\n${en}`).toEqual(
        digits(en).sort(),
      );
    }
  });

  it("orders the exposure table so that worse never weighs less", () => {
    const { strong, arguable } = knowledge.exposureTable;
    const row = (of: typeof strong) => [of.minor, of.moderate, of.serious].map(exposureRankOf);
    for (const ranks of [row(strong), row(arguable)]) expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
    for (const [index, rank] of row(strong).entries()) expect(rank).toBeGreaterThanOrEqual(row(arguable)[index] ?? 0);
  });

  it("has examples that are valid answers files", () => {
    expect(examples.length).toBe(5);
    for (const example of examples) {
      const checked = checkAnswersFile(knowledge, JSON.parse(JSON.stringify(example.file)));
      expect(checked.ok ? [] : checked.problems, example.id).toEqual([]);
    }
  });

  it("carries a version and a hash that changes with one character", async () => {
    const { contentHash } = await import("../../lib/knowledge/hash");
    expect(knowledge.hash).toMatch(/^[0-9a-f]{64}$/);
    const { hash, ...content } = knowledge;
    const changed = JSON.parse(JSON.stringify({ version: content.version }));
    expect(contentHash(changed)).not.toBe(contentHash({ version: `${content.version}x` }));
  });
});
