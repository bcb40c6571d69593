import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cases, documents, instruments } from "../../content/authorities";
import { licences } from "../../content/licences";
import { caseSchema, documentSchema, instrumentSchema, licenceSchema } from "../../lib/knowledge/authority";
import { hashQuotations } from "./hash-quotations";
import { textsReadElsewhere } from "./texts-read-elsewhere";

const sources = path.resolve(process.cwd(), process.env.LICET_SOURCES ?? "../shared/law");
const hashFile = path.resolve(process.cwd(), "content/authorities/quotations.sha256.json");
const versions = instruments.flatMap((instrument) => instrument.versions);
const clauses = licences.flatMap((licence) => licence.clauses);

describe("authorities", () => {
  it("follow the schemas", () => {
    for (const instrument of instruments) expect(() => instrumentSchema.parse(instrument), instrument.id).not.toThrow();
    for (const item of cases) expect(() => caseSchema.parse(item), item.id).not.toThrow();
    for (const document of documents) expect(() => documentSchema.parse(document), document.id).not.toThrow();
    for (const licence of licences) expect(() => licenceSchema.parse(licence), licence.id).not.toThrow();
  });

  it("have ids that are cited without ambiguity", () => {
    const concepts = instruments.flatMap((instrument) => [
      ...new Set(instrument.versions.flatMap((version) => version.provisions.map(({ concept }) => concept))),
    ]);
    expectUnique([
      ...concepts,
      ...cases.map(({ id }) => `case.${id}`),
      ...documents.map(({ id }) => `doc.${id}`),
      ...clauses.map(({ id }) => id),
    ]);
    expectUnique(instruments.map(({ id }) => id));
    expectUnique(versions.map(({ id }) => id));
    expectUnique(licences.map(({ id }) => id));
    for (const version of versions) expectUnique(version.provisions.map(({ concept }) => concept));
    for (const licence of licences)
      for (const { id } of licence.clauses) expect(id.startsWith(`${licence.id}.`)).toBe(true);
  });

  it("have versions that follow one another", () => {
    for (const { versions } of instruments) {
      for (const [index, version] of versions.entries()) {
        expect(version.adopted <= version.effective, version.id).toBe(true);
        if (version.until !== undefined) expect(version.effective < version.until, version.id).toBe(true);
        const next = versions[index + 1];
        if (next) expect(version.until, version.id).toBe(next.effective);
      }
    }
  });

  it("keep each quotation and its translation in step", () => {
    const passages = (text: string) => text.split("…").length;
    for (const { id, provisions } of versions) {
      for (const { concept, zh, en } of provisions) {
        expect(zh, `${id}:${concept}`).toMatch(/\p{Script=Han}/u);
        expect(en, `${id}:${concept}`).not.toMatch(/\p{Script=Han}/u);
        expect(Math.abs(passages(zh) - passages(en)), `${id}:${concept}`).toBe(0);
      }
    }
    for (const { id, original, zh, en } of clauses) {
      if (en === undefined) expect(original, id).not.toMatch(/\p{Script=Han}/u);
      expect(zh, id).toMatch(/\p{Script=Han}/u);
    }
  });

  it("name no folder of the machine that wrote them", () => {
    const text = JSON.stringify([instruments, cases, documents, licences]);
    expect(text).not.toMatch(/\/work\b|\.\.\/shared|\/home\/|\/tmp\//);
  });
});

describe("quotations", () => {
  it("are those that were checked", () => {
    const hashes = hashQuotations();
    if (process.env.UPDATE_QUOTATIONS === "1") writeFileSync(hashFile, `${JSON.stringify(hashes, null, 2)}\n`);
    expect(hashes).toEqual(JSON.parse(readFileSync(hashFile, "utf8")));
  });

  describe.skipIf(!existsSync(sources))("against the law sources", () => {
    for (const { id, provisions } of versions) {
      it(`${id} is verbatim`, () => {
        const articles = articlesOf(id);
        for (const { concept, article, zh } of provisions) {
          const text = articles.get(article);
          expect(text, `${id}: no article ${article}`).toBeDefined();
          for (const passage of zh.split("…")) expect(bare(text ?? ""), concept).toContain(bare(passage));
        }
      });
    }

    it("clauses are verbatim", () => {
      for (const licence of licences) {
        for (const { id, original, text } of licence.clauses) expectPassages(text ?? licence.text ?? "", original, id);
      }
    });

    it("documents are verbatim", () => {
      for (const { id, quote, text } of documents) {
        if (quote && text) expectPassages(text, quote.original, id);
      }
    });
  });
});

function expectUnique(ids: readonly string[]) {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

function expectPassages(file: string, quotation: string, id: string) {
  const text = folded(readFileSync(path.join(sources, file), "utf8"));
  for (const passage of quotation.split("…")) expect(text, id).toContain(folded(passage).trim());
}

/** Text of each article by its number in Arabic numerals; an article inserted later ("之一") as "219-1". */
function articlesOf(version: string): Map<string, string> {
  const articles = new Map<string, string>();
  const add = (number: string, text: string) => {
    if (!articles.has(number)) articles.set(number, text);
  };
  for (const [number, text] of Object.entries(textsReadElsewhere[version] ?? {})) add(number, text);
  const file = path.join(sources, "prc/statutes", `${version}.md`);
  if (!existsSync(file)) {
    for (const reading of ["prc/instruments.json", "prc/second-reading/instruments.json"]) {
      const stored: { id: string; articles?: { no: string; n?: string; textZh: string }[] }[] = JSON.parse(
        readFileSync(path.join(sources, reading), "utf8"),
      );
      for (const { no, n, textZh } of stored.find(({ id }) => id === version)?.articles ?? [])
        add(n ?? String(numeral(no.replace(/[第条]/g, ""))), textZh);
    }
    return articles;
  }
  const text = readFileSync(file, "utf8");
  // Laws have one heading an article; judicial interpretations begin each article's paragraph with its number.
  for (const [heading, part] of sections(text, /^## (\d+)\s*$/gm)) {
    const inserted = /^\s*之([一二三])\s/.exec(part)?.[1];
    add(inserted === undefined ? heading : `${heading}-${numeral(inserted)}`, part);
  }
  if (articles.size === 0) {
    for (const [heading, part] of sections(text, /^第([一二三四五六七八九十百]+)条\s/gm))
      add(String(numeral(heading)), part);
  }
  return articles;
}

function sections(text: string, heading: RegExp): [string, string][] {
  const found = [...text.matchAll(heading)];
  return found.map((match, index) => [
    match[1] ?? "",
    text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length),
  ]);
}

function numeral(chinese: string): number {
  const [, hundreds, tens, ten, units] = /^(?:(.)百)?零?(?:(.)?(十))?(.)?$/.exec(chinese) ?? [];
  const digit = (character: string | undefined) => (character ? "零一二三四五六七八九".indexOf(character) : 0);
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(units);
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ");
}
