import type { LicencePhrases } from "../../lib/knowledge/knowledge";
import data from "./phrases.json" with { type: "json" };

export const phrases: LicencePhrases = {
  theLicence: { zh: "其许可证", en: "its licence" },
  theLicensor: { zh: "许可人", en: "the licensor" },
  theModel: { zh: "该模型", en: "the model" },
  undecided: { zh: "以其许可证关于{topic}的约定为准。", en: "What its licence says of {topic} decides." },
  noLaw: { zh: "（许可证未约定的法律）", en: "the law that applies absent a choice" },
  noForum: { zh: "（许可证未约定的法院）", en: "the courts that have jurisdiction absent a choice" },
  ...data,
};
