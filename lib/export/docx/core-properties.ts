import type { Memo, MemoLanguage } from "../../memo/tree";
import { mainLocale, oneLine } from "../passages";

const ENTITIES: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
const escapeXml = (text: string) => text.replace(/[<>&"]/g, (sign) => ENTITIES[sign] ?? "");

/** docProps/core.xml with the memo's own date; the library would write the time of day. */
export function coreProperties(memo: Memo, language: MemoLanguage): string {
  const date = `${memo.date}T00:00:00Z`;
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(oneLine(memo.title, language))}</dc:title>`,
    `<dc:subject>${escapeXml(oneLine(memo.subject, language))}</dc:subject>`,
    `<dc:creator>Licet</dc:creator><cp:lastModifiedBy>Licet</cp:lastModifiedBy>`,
    `<dc:language>${mainLocale(language) === "zh" ? "zh-CN" : "en-US"}</dc:language><cp:revision>1</cp:revision>`,
    `${when("created")}${when("modified")}</cp:coreProperties>`,
  ].join("");
}
