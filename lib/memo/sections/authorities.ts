import { memoWords } from "../../../content/phrases/memo";
import { type Cited, type CitedProvision, citedBy, labelOf } from "../../knowledge/citations";
import type { Text } from "../../knowledge/text";
import { libraryPath } from "../../library/address";
import type { MemoContext } from "../context";
import type { Block } from "../tree";
import { dateText } from "../words";

type AuthorityBlock = Extract<Block, { kind: "authority" }>;

/** Every authority cited, with its operative words, version and date. Written last, when all numbers are given. */
export function authorities(context: MemoContext): readonly Block[] {
  const cited = context.numbers.all();
  if (cited.length === 0) return [];
  return [
    { kind: "heading", level: 1, id: "authorities", text: memoWords.authorities },
    ...cited.map(([id, number]) => authority(context, id, number)),
  ];
}

function authority(context: MemoContext, id: string, number: number): AuthorityBlock {
  const cited = citedBy(context.knowledge, id).at(-1);
  if (cited === undefined) throw new Error(`No such authority: ${id}`);
  const path = libraryPath(context.knowledge, id);
  return {
    kind: "authority",
    number,
    id,
    title: labelOf(cited),
    ...(path !== null && { path }),
    ...words(cited),
    details: detailsOf(context, cited),
  };
}

function words(cited: Cited): Pick<AuthorityBlock, "original" | "translation"> {
  switch (cited.kind) {
    case "provision":
      return {
        original: { language: "zh", text: cited.provision.zh },
        translation: { language: "en", text: cited.provision.en },
      };
    case "clause":
      return {
        original: { language: "en", text: cited.of.original },
        translation: { language: "zh", text: cited.of.zh },
      };
    case "document":
      return cited.of.quote
        ? {
            original: { language: "en", text: cited.of.quote.original },
            translation: { language: "zh", text: cited.of.quote.zh },
          }
        : {};
    case "case":
      return {};
  }
}

function detailsOf(context: MemoContext, cited: Cited): readonly Text[] {
  switch (cited.kind) {
    case "provision":
      return [versionText(cited), ...counterparts(context, cited)];
    case "case": {
      const of = cited.of;
      const date = of.date === undefined ? [] : [dateText(of.date)];
      return [
        {
          zh: [of.parties.zh, ...date.map((d) => d.zh)].join("；"),
          en: [of.parties.en, ...date.map((d) => d.en)].join("; "),
        },
        of.holding,
        { zh: `${memoWords.limits.zh}：${of.limits.zh}`, en: `${memoWords.limits.en}: ${of.limits.en}` },
        ...(of.docketConfidence === "medium" ? [memoWords.mediumConfidence] : []),
      ];
    }
    case "document": {
      const of = cited.of;
      return [
        {
          zh: `${memoWords.proven.zh}：${of.proves.zh}${memoWords.limits.zh}：${of.limits.zh}`,
          en: `${memoWords.proven.en}: ${of.proves.en} ${memoWords.limits.en}: ${of.limits.en}`,
        },
        { zh: `${memoWords.source.zh}：${of.source}`, en: `${memoWords.source.en}: ${of.source}` },
      ];
    }
    case "clause":
      return [];
  }
}

function versionText({ version }: CitedProvision): Text {
  const number = version.number === undefined ? "" : `${version.number}，`;
  const numberEn = version.number === undefined ? "" : `${version.number}, `;
  const end =
    version.until === undefined
      ? memoWords.inForce
      : {
          zh: `${dateText(version.until).zh}${memoWords.until.zh}`,
          en: `${memoWords.until.en} ${dateText(version.until).en}`,
        };
  return {
    zh: `${number}${dateText(version.effective).zh}${memoWords.effective.zh}，${end.zh}`,
    en: `${numberEn}${memoWords.effective.en} ${dateText(version.effective).en}, ${end.en}`,
  };
}

/** "In the 2019 text: art. 9(3)": both numbers, since conduct before and after a change may both matter. */
function counterparts(context: MemoContext, cited: CitedProvision): readonly Text[] {
  return citedBy(context.knowledge, cited.provision.concept)
    .filter((other): other is CitedProvision => other.kind === "provision" && other.version.id !== cited.version.id)
    .map((other) => ({
      zh: `${memoWords.counterpart.zh}：${other.version.label.zh}${other.provision.number.zh}（${dateText(other.version.effective).zh}起施行${other.version.until ? `，至${dateText(other.version.until).zh}止（不含当日）` : ""}）`,
      en: `${memoWords.counterpart.en}: ${other.version.label.en}, ${other.provision.number.en} (effective ${dateText(other.version.effective).en}${other.version.until ? `, until but excluding ${dateText(other.version.until).en}` : ""})`,
    }));
}
