import type { Claim, Remedy } from "../../../lib/knowledge/claim";
import { all, always, any, before, is, not } from "../../../lib/knowledge/condition";
import { inBusiness } from "../../conditions";

/**
 * Remedies for a trade secret under the text that governs the act. Articles 17 and 21 of the 2019 text became 22 and
 * 26 in 2025, and the revision changed three of their rules.
 * @param text the fact that says which text governs: of the use or of the disclosure.
 */
export const secretRemedies = (text: "aucl-text-use" | "aucl-text-disclosure"): readonly Remedy[] => [
  {
    id: "injunction",
    title: { zh: "停止侵害、返还或销毁载体", en: "Injunction; return or destruction of carriers" },
    text: {
      zh: "停止侵害一般持续到该信息为公众所知悉时为止；可以请求返还或者销毁载体、清除信息。",
      en: "An injunction generally lasts until the information becomes public; carriers may be ordered returned or destroyed and the information cleared.",
    },
    when: always,
    cites: ["secret.injunction-end", "secret.destroy"],
  },
  {
    id: "damages-2019",
    title: { zh: "赔偿损失", en: "Damages" },
    text: {
      zh: "按实际损失；难以计算的按侵权获利；均难以确定的，人民币500万元以下酌定（2019年文本）。",
      en: "Actual loss; where it is hard to reckon, the gains made; where neither can be found, up to RMB 5 million (2019 text).",
    },
    when: is(text, "2019"),
    cites: ["aucl.damages"],
  },
  {
    id: "damages-2025",
    title: { zh: "赔偿损失", en: "Damages" },
    text: {
      zh: "按实际损失或者侵权获利；均难以确定的，人民币500万元以下酌定（2025年文本）。",
      en: "Actual loss or the gains made; where neither can be found, up to RMB 5 million (2025 text).",
    },
    when: is(text, "2025"),
    cites: ["aucl.damages"],
  },
  {
    id: "punitive-2019",
    title: { zh: "惩罚性赔偿", en: "Punitive damages" },
    text: {
      zh: "恶意实施且情节严重的，按上述数额的一倍以上五倍以下（2019年文本）。",
      en: "One to five times that amount where done with malice (恶意) and in grave circumstances (2019 text).",
    },
    when: all(is(text, "2019"), inBusiness, any(is("notice", "ignored"), is("awareness", "knew", "knew-later"))),
    cites: ["aucl.damages", "punitive.basis", "punitive.intent", "punitive.gravity"],
  },
  {
    id: "punitive-2025",
    title: { zh: "惩罚性赔偿", en: "Punitive damages" },
    text: {
      zh: "故意实施且情节严重的，按上述数额的一倍以上五倍以下（2025年文本）。",
      en: "One to five times that amount where done with intent (故意) and in grave circumstances (2025 text).",
    },
    when: all(is(text, "2025"), inBusiness, any(is("notice", "ignored"), is("awareness", "knew", "knew-later"))),
    cites: ["aucl.damages", "punitive.intent", "punitive.gravity"],
  },
  {
    id: "fine-2019",
    title: { zh: "行政处罚", en: "Administrative fine" },
    text: {
      zh: "责令停止、没收违法所得，并处10万元以上100万元以下罚款；情节严重的，处50万元以上500万元以下罚款；主动消除或者减轻危害后果的，依法从轻或者减轻（2019年文本）。",
      en: "An order to stop, confiscation of gains and a fine of RMB 100,000 to 1 million, or 500,000 to 5 million in grave cases; less for one who takes the initiative to undo or reduce the harm (2019 text).",
    },
    when: is(text, "2019"),
    cites: ["aucl.secret-fine", "aucl.mitigation"],
  },
  {
    id: "fine-2025",
    title: { zh: "行政处罚", en: "Administrative fine" },
    text: {
      zh: "责令停止、没收违法所得，并处10万元以上100万元以下罚款；情节严重的，处100万元以上500万元以下罚款；主动消除或者减轻危害后果的，依法从轻或者减轻（2025年文本）。",
      en: "An order to stop, confiscation of gains and a fine of RMB 100,000 to 1 million, or 1 to 5 million in grave cases; less for one who takes the initiative to undo or reduce the harm (2025 text).",
    },
    when: is(text, "2025"),
    cites: ["aucl.secret-fine", "aucl.mitigation"],
  },
];

/** The regulator's own provisions of 2026 are known by number and date only: named, and not relied on. */
export const secretRegulatorNote: Claim["notes"][number] = {
  text: {
    zh: "自2026年6月1日起，市场监管部门查处侵犯商业秘密行为另有部门规章《商业秘密保护规定》（国家市场监督管理总局令第126号）；其条文未收录，本备忘录没有据以判断。",
    en: "From 1 June 2026 the market regulator has departmental rules of its own for such cases, the Provisions on the Protection of Trade Secrets (Order No. 126 of the State Administration for Market Regulation). Their text is not held here and nothing in this memo rests on them.",
  },
  cites: [],
  when: not(before("law-date", "2026-06-01")),
};
