import type { Text } from "../../../lib/knowledge/text";

/** Words of the page of authorities. */
export const library = {
  title: { zh: "法源", en: "Authorities" },
  lead: {
    zh: "备忘录所引的全部法源：法律文本的原文与非官方英译，裁判、许可与事实材料。法律核至 {date}，知识版本 {version}。",
    en: "Everything the memos cite: the words of the law with an unofficial English translation, cases, licences and documents of fact. Law checked to {date}, knowledge version {version}.",
  },
  contents: { zh: "目录", en: "Contents" },
  instruments: { zh: "法律与规范", en: "Statutes and instruments" },
  cases: { zh: "裁判", en: "Cases" },
  licences: { zh: "许可", en: "Licences" },
  documents: { zh: "事实材料", en: "Documents" },
  issuer: { zh: "制定机关", en: "Issued by" },
  number: { zh: "文号", en: "Number" },
  effective: { zh: "施行", en: "In force from" },
  until: { zh: "止于", en: "until" },
  inForce: { zh: "现行", en: "in force" },
  checked: { zh: "核对于", en: "Checked on" },
  source: { zh: "来源", en: "Source" },
  unofficial: { zh: "非官方译文", en: "Unofficial translation" },
  original: { zh: "原文", en: "Original" },
  holding: { zh: "裁判要旨", en: "Held" },
  bears: { zh: "与模型的关系", en: "Why it bears on models" },
  limits: { zh: "不可过度引申之处", en: "What it does not show" },
  proves: { zh: "证明什么", en: "What it proves" },
  governingLaw: { zh: "准据法", en: "Governing law" },
  licensor: { zh: "许可人", en: "Licensor" },
  docketUncertain: { zh: "案号未经一手材料核实", en: "docket number not verified against a primary source" },
} satisfies Record<string, Text>;
