import type { LicencePhrases } from "../../lib/knowledge/knowledge";
import data from "./phrases.json" with { type: "json" };

export const phrases: LicencePhrases = {
  theLicence: { zh: "其许可证", en: "its licence" },
  theLicensor: { zh: "许可人", en: "the licensor" },
  theModel: { zh: "该模型", en: "the model" },
  undecided: { zh: "以其许可证关于{topic}的约定为准。", en: "What its licence says of {topic} decides." },
  noLaw: { zh: "（许可证未约定的法律）", en: "the law that applies absent a choice" },
  noForum: { zh: "（许可证未约定的法院）", en: "the courts that have jurisdiction absent a choice" },
  evidence: {
    "release-page": { zh: "该模型的发布页面", en: "the model’s release page" },
    readme: { zh: "该模型的说明文件（README）", en: "the model’s README" },
    "model-card": { zh: "该模型的模型卡", en: "the model card" },
    "application-form": { zh: "该模型的申请表", en: "the model’s application form" },
    "code-header": { zh: "该模型代码的文件头", en: "the header of the model’s code" },
    "licence-file": { zh: "该模型代码仓库的许可证文件", en: "the licence file in the model’s repository" },
    "licence-proposal": { zh: "未被采纳的许可修改请求", en: "a proposed licence that was not adopted" },
    "maker-statement": { zh: "研发者一方的公开表述", en: "a public statement from the maker’s side" },
    "leak-first": { zh: "该模型外泄的最早记录", en: "the first trace of the model’s leak" },
    "leak-report": { zh: "媒体对该模型外泄的报道", en: "the press reports of the model’s leak" },
    "enforcement-notice": { zh: "权利人的维权通知", en: "the right holder’s notice" },
    "counter-notice": { zh: "对该通知的反通知", en: "the counter-notice to it" },
    relicensing: { zh: "该模型许可的变更", en: "the model’s relicensing" },
  },
  ...data,
};
