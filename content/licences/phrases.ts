import type { LicencePhrases } from "../../lib/knowledge/knowledge";
import data from "./phrases.json" with { type: "json" };

export const phrases: LicencePhrases = {
  theLicence: { zh: "其许可证", en: "its licence" },
  sameLicence: { zh: "该许可证", en: "same licence" },
  theLicensor: { zh: "该模型的权利人", en: "the right holder in the model" },
  theModel: { zh: "该模型", en: "the model" },
  undecided: { zh: "以其许可证关于{topic}的约定为准。", en: "What its licence says of {topic} decides." },
  noLaw: { zh: "依冲突规范确定的法律", en: "the law that the conflict rules point to" },
  disputes: { zh: "争议{forum}", en: "disputes go to {forum}" },
  noForum: { zh: "没有约定管辖", en: "no forum is chosen" },
  comparison: {
    foreign: {
      zh: "（所选为内地以外的法律，此处仅作比较）",
      en: " (a comparison only: the law chosen is not that of the mainland)",
    },
    none: {
      zh: "（许可证未选择法律，准据法尚待确定，此处按中国法分析）",
      en: " (no law is chosen and the applicable law is still to be found; PRC law is taken here)",
    },
    unknown: {
      zh: "（约定适用内地以外法律的，此处仅作比较）",
      en: " (a comparison only where another law than the mainland’s is chosen)",
    },
  },
  lawApplies: {
    cn: {
      zh: "所选为中国法，民法典合同编及其格式条款规则直接适用。",
      en: "PRC law is chosen, so the Civil Code’s rules on contracts, those on standard terms among them, apply directly.",
    },
    foreign: {
      zh: "违约的实体问题依所选择的法律，以下按中国合同法的要件作比较性分析。",
      en: "The chosen law governs breach in substance; what follows tests the PRC elements by way of comparison.",
    },
    none: {
      zh: "许可证未选择法律，准据法依冲突规范确定，以下按中国合同法的要件分析。",
      en: "No law is chosen and the conflict rules find the one that governs; what follows tests the elements of PRC law.",
    },
    unknown: {
      zh: "违约的实体问题依所选择的法律；所选为内地以外的法律的，以下按中国合同法的要件作比较性分析。",
      en: "The chosen law governs breach in substance; where it is not that of the mainland, what follows tests the PRC elements by way of comparison.",
    },
  },
  held: {
    zh: "所据许可证的日期为{date}，使用政策以{checked}核对时的内容为准；此后如有更新，新内容是否适用，依许可证的约定。",
    en: "The licence relied on is dated {date}, and its use policy is taken as it stood when checked on {checked}; whether a later version applies is for the licence to say.",
  },
  heldUndated: {
    zh: "所据许可证未载日期，使用政策以{checked}核对时的内容为准；此后如有更新，新内容是否适用，依许可证的约定。",
    en: "The licence relied on bears no date, and its use policy is taken as it stood when checked on {checked}; whether a later version applies is for the licence to say.",
  },
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
    "published-reading": { zh: "就该模型公开发表的解读", en: "a published reading of the model’s case" },
    relicensing: { zh: "该模型许可的变更", en: "the model’s relicensing" },
  },
  ...data,
};
