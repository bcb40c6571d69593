import type { Claim, Element, Remedy } from "../../../lib/knowledge/claim";
import { always, is, not } from "../../../lib/knowledge/condition";
import { tieRows } from "./mainland-act";

/** Criminal Law 6, of which only an English version could be read. */
export const crimeMainland: Element = {
  id: "mainland-act",
  title: { zh: "行为或结果在中国内地", en: "Act or effect in mainland China" },
  tests: [
    ...tieRows(
      {
        zh: "行为或者结果有一项在境内，即适用中国刑法。中文官方条文未收录，涉外情形须另核。",
        en: "PRC criminal law applies where act or result is within the territory. The official Chinese text is not held here and needs checking in foreign-related cases.",
      },
      ["doc.unodc-criminal-law-6"],
    ),
    {
      id: "no-tie",
      when: always,
      then: "unmet",
      because: {
        zh: "所述事实与中国内地没有联系。其他法域的刑法不在本备忘录范围内。",
        en: "Nothing in the facts touches mainland China. The criminal law of other places is outside this memo.",
      },
      cites: ["doc.unodc-criminal-law-6"],
    },
  ],
};

export const unitRemedy: Remedy = {
  id: "unit",
  title: { zh: "单位犯罪", en: "Crime of a unit" },
  text: {
    zh: "单位犯罪的，对单位判处罚金，并处罚直接负责的主管人员和其他直接责任人员。",
    en: "Where a unit commits the crime the unit is fined, and the persons directly in charge and others directly responsible are punished.",
  },
  when: not(is("actor", "individual", "student")),
  cites: ["crime.units"],
};

export const crimeLimitation: Claim["limitation"] = {
  zh: "未核实（刑法总则关于追诉时效的条文未收录）。",
  en: "Not verified (the general articles of the Criminal Law on limitation of prosecution are not held here).",
};

export const noConvictionFound: Claim["notes"][number] = {
  text: {
    zh: "没有检索到以模型权重为对象定罪的裁判。本项是对构成要件的提示，不是对是否犯罪的判断；达到立案标准与否，应当由刑事律师根据账目和原始记录核算。",
    en: "No conviction over model weights was found. This finding goes through the elements and does not say that a crime was committed; whether a threshold is reached is for criminal counsel to work out from the books and original records.",
  },
  cites: [],
  when: always,
};
