/** Reads references to provisions in both languages, so that a wrong number in one of them shows. */

/** An article with the paragraphs and items named: 第十条第一款第五项 is `{ article: "10", paragraphs: [1], items: [5] }`. */
export type Reference = {
  readonly article: string;
  readonly paragraphs: readonly number[];
  readonly items: readonly number[];
};

const digits = "零一二三四五六七八九";
const numeral = "[零〇一二两三四五六七八九十百千]+";

/** 一千一百八十五 as 1185; Arabic digits as they are. */
export function numberOf(chinese: string): number {
  if (/^\d+$/.test(chinese)) return Number(chinese);
  let total = 0;
  let unit = 0;
  for (const character of chinese.replaceAll("〇", "零").replaceAll("两", "二")) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[character];
    if (scale === undefined) {
      unit = digits.indexOf(character);
      if (unit < 0) throw new Error(`Not a numeral: ${chinese}`);
    } else {
      total += (unit === 0 ? 1 : unit) * scale;
      unit = 0;
    }
  }
  return total + unit;
}

const articleZh = new RegExp(
  `第(${numeral}|\\d+)条(?:之(${numeral}))?((?:[、和至]?第(?:${numeral}|\\d+)款)*)((?:[、和至]?第[（(]?(?:${numeral}|\\d+)[）)]?项)*)(?:至(?=第(?:${numeral})条))?`,
  "g",
);

/** References in a Chinese text; 第四十七条至第四十九条 stands for its first and last. */
export function referencesInChinese(text: string): readonly Reference[] {
  return [...text.matchAll(articleZh)].map(([, article = "", sub, paragraphs = "", items = ""]) => ({
    article: `${numberOf(article)}${sub === undefined ? "" : `-${numberOf(sub)}`}`,
    paragraphs: listed(paragraphs, "款"),
    items: listed(items, "项"),
  }));
}

function listed(text: string, unit: "款" | "项"): readonly number[] {
  const found = [...text.matchAll(new RegExp(`([、和至])?第[（(]?(${numeral}|\\d+)[）)]?${unit}`, "g"))];
  return found.flatMap(([, joint, number = ""], index) => {
    const to = numberOf(number);
    const from = joint === "至" ? numberOf(found[index - 1]?.[2] ?? number) + 1 : to;
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

const joint = "(?:–|, | and | or | to )";
const paragraphsEn = `(?:\\(\\d+\\)(?:${joint}\\(\\d+\\))*)?`;
const itemsEn = `(?:, items? \\d+(?:${joint}\\d+(?!\\())*)?`;
const oneEn = `\\d+(?:-\\d+)?${paragraphsEn}`;
const articleEn = new RegExp(`\\b[Aa]rt(?:icle)?s?\\.?\\s+(${oneEn}${itemsEn}(?:${joint}(?=\\d)${oneEn})*)`, "g");

/** References in an English text: "art. 9(3)", "arts 10, 22 and 39", "art. 24(1), items 1 and 6". */
export function referencesInEnglish(text: string): readonly Reference[] {
  return [...text.matchAll(articleEn)].flatMap(([, list = ""]) => {
    const [articles = "", items] = list.split(/, items? /);
    const parts = [...articles.matchAll(/(\d+(?:-\d+)?)((?:(?:–|, | and | or | to )?\(\d+\))*)/g)];
    return parts.map(([, article = "", paragraphs = ""], index) => ({
      article,
      paragraphs: ranged(paragraphs.replace(/[()]/g, "")),
      items: items !== undefined && index === parts.length - 1 ? ranged(items) : [],
    }));
  });
}

function ranged(text: string): readonly number[] {
  const found = [...text.matchAll(/(–| to )?(\d+)/g)];
  return found.flatMap(([, joint, number = ""], index) => {
    const to = Number(number);
    const from = joint === undefined ? to : Number(found[index - 1]?.[2]) + 1;
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

/** "10(1).5" for paragraph 1, item 5 of article 10; sorted, without repeats. */
export const canonical = (references: readonly Reference[]): readonly string[] =>
  [...new Set(references.map(({ article, paragraphs, items }) => `${article}(${paragraphs}).${items}`))].sort();

/** Numbers of documents and orders: 法释〔2020〕7号, 令第126号, "Fa Shi [2020] No. 7", "No. 5 of 2025", "Order No. 126". */
export const documentNumbers = {
  zh: (text: string): readonly string[] => [
    ...[...text.matchAll(/〔(\d{4})〕(\d+)号/g)].map(([, year, number]) => `${year}/${number}`),
    ...[...text.matchAll(/令第(\d+)号/g)].map(([, number]) => `order ${number}`),
  ],
  en: (text: string): readonly string[] => [
    ...[...text.matchAll(/(?:〔(\d{4})〕(\d+)号|\[(\d{4})\] No\. (\d+))/g)].map(
      ([, year, number, yearEn, numberEn]) => `${year ?? yearEn}/${number ?? numberEn}`,
    ),
    ...[...text.matchAll(/(?<!Order )\b[Nn]o\. (\d+) of (\d{4})/g)].map(([, number, year]) => `${year}/${number}`),
    ...[...text.matchAll(/Order No\. (\d+)/g)].map(([, number]) => `order ${number}`),
  ],
};

/** Sums of money in yuan: 五百元以上五百万元以下, "RMB 500 and RMB 5 million", "1 to 5 million". */
export const amounts = {
  zh: (text: string): readonly number[] =>
    [...text.replace(/\s/g, "").matchAll(new RegExp(`(${numeral}|\\d+(?:\\.\\d+)?)(万|亿)?元`, "g"))].map(
      ([, number = "", scale]) => chineseAmount(number) * ({ 万: 1e4, 亿: 1e8 }[scale ?? ""] ?? 1),
    ),
  en: (text: string): readonly number[] =>
    [
      ...text
        .replace(/(?<![\d,.])(\d{1,3}(?:\.\d+)?) to (\d[\d.]*) million/g, "$1 million to $2 million")
        .matchAll(/(RMB )?(?<![\d/])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)( million)?/g),
    ]
      .filter(
        ([, currency, number = "", million]) => currency ?? million ?? (number.includes(",") ? number : undefined),
      )
      .map(([, , number = "", million]) => Math.round(Number(number.replaceAll(",", "")) * (million ? 1e6 : 1))),
};

const chineseAmount = (number: string): number => (/^[\d.]+$/.test(number) ? Number(number) : numberOf(number));
