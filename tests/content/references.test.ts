import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { paragraphsOf, sourcesAtHand } from "./law-sources";
import {
  amounts,
  canonical,
  documentNumbers,
  referencesInChinese as inChinese,
  referencesInEnglish as inEnglish,
  numberOf,
} from "./references";
import { prose, textsIn } from "./texts";

const { instruments, cases, documents } = knowledge;
const texts = [...prose, ...textsIn({ instruments, cases, documents }, "authorities")];
const provisions = instruments.flatMap(({ versions }) =>
  versions.flatMap((version) => version.provisions.map((provision) => ({ version, provision }))),
);

describe("references to provisions", () => {
  it.each([
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["一百零五", 105],
    ["二百一十九", 219],
    ["一千一百八十五", 1185],
    ["17", 17],
  ])("reads the numeral %s", (chinese, number) => expect(numberOf(chinese)).toBe(number));

  it.each([
    ["第九条第三款", "art. 9(3)", ["9(3)."]],
    ["第十七条第三款、第四款", "art. 17(3)–(4)", ["17(3,4)."]],
    ["第四百六十九条第一款和第三款", "art. 469(1) and (3)", ["469(1,3)."]],
    ["第五十四条第一款至第三款", "art. 54(1)–(3)", ["54(1,2,3)."]],
    ["第二十四条第一款第一项、第六项", "art. 24(1), items 1 and 6", ["24(1).1,6"]],
    ["第七条第（一）项", "article 7, item 1", ["7().1"]],
    ["第二百一十九条之一", "art. 219-1", ["219-1()."]],
    ["第四十七条至第四十九条", "arts 47 to 49", ["47().", "49()."]],
    ["第十三条第二款、第三款、第四款", "article 13(2), (3) or (4)", ["13(2,3,4)."]],
    ["第十条、第二十二条和第三十九条", "arts 10, 22 and 39", ["10().", "22().", "39()."]],
  ])("reads %s and %s alike", (zh, en, expected) => {
    expect(canonical(inChinese(zh))).toEqual(expected);
    expect(canonical(inEnglish(en))).toEqual(expected);
  });

  it("sees a wrong article, paragraph or item", () => {
    expect(canonical(inChinese("第九条第三款"))).not.toEqual(canonical(inEnglish("art. 9(4)")));
    expect(canonical(inChinese("第九条"))).not.toEqual(canonical(inEnglish("art. 10")));
    expect(canonical(inChinese("第十条第一款第五项"))).not.toEqual(canonical(inEnglish("art. 10(1), item 6")));
  });

  it("number every provision alike in both languages, and as its source does", () => {
    for (const { version, provision } of provisions) {
      const at = `${version.id}/${provision.concept}`;
      const references = inChinese(provision.number.zh);
      expect(references.length, at).toBe(1);
      expect(canonical(inEnglish(provision.number.en)), at).toEqual(canonical(references));
      expect(references[0]?.article, at).toBe(provision.article);
    }
  });

  it("are the same in both languages of every text", () => {
    for (const { at, zh, en } of texts)
      expect(canonical(inEnglish(en)), `${at}\n${zh}\n${en}`).toEqual(canonical(inChinese(zh)));
  });

  it("give the same document and order numbers in both languages", () => {
    for (const { at, zh, en } of texts)
      expect([...documentNumbers.en(en)].sort(), `${at}\n${zh}\n${en}`).toEqual([...documentNumbers.zh(zh)].sort());
  });
});

describe("sums of money", () => {
  it.each([
    ["五百元以上五百万元以下", "not less than RMB 500 and not more than RMB 5 million", [500, 5_000_000]],
    ["160万元", "RMB 1.6 million", [1_600_000]],
    ["处100万元以上500万元以下罚款", "a fine of RMB 1 to 5 million", [1_000_000, 5_000_000]],
    ["一万元以上十万元以下", "RMB 10,000 to 100,000", [10_000, 100_000]],
  ])("reads %s and %s alike", (zh, en, expected) => {
    expect(amounts.zh(zh)).toEqual(expected);
    expect(amounts.en(en)).toEqual(expected);
  });

  it("are the same in both languages of every text", () => {
    const distinct = (sums: readonly number[]) => [...new Set(sums)].sort((a, b) => a - b);
    for (const { at, zh, en } of texts)
      expect(distinct(amounts.en(en)), `${at}\n${zh}\n${en}`).toEqual(distinct(amounts.zh(zh)));
  });
});

describe.skipIf(!sourcesAtHand)("paragraphs and items named", () => {
  it("are those that the quoted words stand in", () => {
    const wrong = provisions.flatMap(({ version, provision }) => {
      const [reference] = inChinese(provision.number.zh);
      const paragraphs = paragraphsOf(version.id, provision.article);
      if (reference === undefined || paragraphs === null) return [];
      const quoted = provision.zh.split("…").map((passage) => passage.replace(/\s+/g, ""));
      const named = reference.paragraphs.map((number) => paragraphs[number - 1] ?? "");
      const within = (named.length > 0 ? named : paragraphs).join("");
      const outside = quoted.filter((passage) => !within.includes(passage));
      const unquoted = named.filter((paragraph) => !quoted.some((passage) => shares(paragraph, passage)));
      const silent = named.length === 0 && paragraphs.length > 1 && quotedOnly(paragraphs, quoted);
      return [
        ...outside.map((passage) => `${version.id}/${provision.concept}: ${provision.number.zh} lacks ${passage}`),
        ...unquoted.map(() => `${version.id}/${provision.concept}: ${provision.number.zh} names what is not quoted`),
        ...(silent ? [`${version.id}/${provision.concept}: ${provision.number.zh} names no paragraph`] : []),
      ];
    });
    expect(wrong).toEqual([]);
    expect(
      provisions.filter(({ version, provision }) => paragraphsOf(version.id, provision.article)).length,
    ).toBeGreaterThan(120);
  });

  it("hold the items quoted", () => {
    for (const { version, provision } of provisions) {
      const [reference] = inChinese(provision.number.zh);
      for (const item of reference?.items ?? []) {
        const marks = [...provision.zh.matchAll(/[（(]([一二三四五六七八九十]+)[）)]/g)].map(([, mark = ""]) =>
          numberOf(mark),
        );
        expect(marks, `${version.id}/${provision.concept}`).toContain(item);
      }
    }
  });
});

const shares = (paragraph: string, passage: string): boolean =>
  paragraph.includes(passage) || passage.includes(paragraph) || passage.includes(paragraph.slice(0, 12));

/** Whether the quotation leaves out whole paragraphs of the article. */
const quotedOnly = (paragraphs: readonly string[], quoted: readonly string[]): boolean =>
  paragraphs.some((paragraph) => !quoted.some((passage) => shares(paragraph, passage)));
