import type { Remedy } from "../../../lib/knowledge/claim";
import { all, always, includes, is } from "../../../lib/knowledge/condition";
import { inBusiness } from "../../conditions";

/** What a court can order before and beside damages: Copyright Law arts 54(4) and (5), 56 to 58; Software Regulations arts 26 and 27. */

export const preSuit: Remedy = {
  id: "pre-suit",
  title: { zh: "诉前行为保全和财产保全", en: "Interim measures before suit" },
  text: {
    zh: "不及时制止将使合法权益受到难以弥补的损害的，可以在起诉前申请责令作出或者禁止作出一定行为、财产保全。《计算机软件保护条例》第二十六条援引的是2020年修正以前的条号。",
    en: "Where failure to stop the act in time would cause irreparable harm, a court can before suit order or forbid acts and preserve property. Article 26 of the Software Regulations refers to the article numbers from before the amendment of 2020.",
  },
  when: is("use-status", "ongoing"),
  cites: ["copyright.interim", "software.interim"],
};

export const evidenceOrder: Remedy = {
  id: "evidence-order",
  title: { zh: "诉前证据保全", en: "Preservation of evidence before suit" },
  text: {
    zh: "证据可能灭失或者以后难以取得的，可以在起诉前申请保全证据，包括服务器上的文件和日志。",
    en: "Where evidence may be lost or hard to obtain later, it can be preserved before suit, files and logs on servers included.",
  },
  when: always,
  cites: ["copyright.evidence"],
};

export const destruction: Remedy = {
  id: "destruction",
  title: { zh: "销毁与没收", en: "Destruction and confiscation" },
  text: {
    zh: "应权利人请求，法院对侵权复制品责令销毁，特殊情况除外；主要用于制造侵权复制品的材料、工具、设备也可责令销毁且不予补偿。法院还可以没收违法所得、侵权复制品和进行违法活动的财物。以权重为基础训练的模型是否属于“侵权复制品”，没有定论。",
    en: "At the right holder’s request the court orders infringing copies destroyed, save in special circumstances, and with them, without compensation, tools mainly used to make them. It may also confiscate unlawful gains, infringing copies and property used for the unlawful activity. Whether a model trained on the weights is an “infringing copy” is unsettled.",
  },
  when: is("copyright-text", "2020"),
  cites: ["copyright.destruction", "copyright.confiscation"],
};

export const accounts: Remedy = {
  id: "accounts",
  title: { zh: "责令提供账簿", en: "Order to produce books and records" },
  text: {
    zh: "权利人已尽必要举证责任，而账簿、资料主要由侵权人掌握的，法院可以责令提供；不提供或者提供虚假材料的，可以参考权利人的主张确定赔偿数额。",
    en: "Where the right holder has met its burden of proof as far as it can and the infringer holds the books, the court may order them produced; if they are not, or are false, it may go by the right holder’s figures.",
  },
  when: all(is("copyright-text", "2020"), inBusiness),
  cites: ["copyright.accounts"],
};

/** Named in the texts for every infringement “according to the circumstances”; the judgment cited ordered it for a personality right. */
export const effectsAndApology: Remedy = {
  id: "apology",
  title: { zh: "赔礼道歉等", en: "Apology and the like" },
  text: {
    zh: "条文规定“根据情况”承担消除影响、赔礼道歉等责任。所引判决是在署名权受侵害时判令赔礼道歉；只侵害发行、传播等财产权的，条文没有排除，是否判令由法院决定。",
    en: "The texts provide for eliminating the effects and for an apology “according to the circumstances”. The judgment cited ordered an apology where the right of authorship was infringed; for economic rights such as distribution the texts do not exclude one, and it is for the court.",
  },
  when: includes("delivery", "published-full", "published-delta", "on-device"),
  cites: ["software.liability", "case.spring-breeze"],
};
