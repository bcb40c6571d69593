import type { Remedy } from "../../../lib/knowledge/claim";
import { all, always, any, is } from "../../../lib/knowledge/condition";

export const secretRemedies: readonly Remedy[] = [
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
    id: "damages",
    title: { zh: "赔偿损失", en: "Damages" },
    text: {
      zh: "按实际损失，或（2019年文本为实际损失难以计算时）侵权获利；均难以确定的，人民币500万元以下酌定。",
      en: "Actual loss or the gains made (under the 2019 text, gains only where loss is hard to reckon); where neither can be found, up to RMB 5 million.",
    },
    when: always,
    cites: ["aucl.damages"],
  },
  {
    id: "punitive",
    title: { zh: "惩罚性赔偿", en: "Punitive damages" },
    text: {
      zh: "情节严重的一倍以上五倍以下；主观要件2019年文本为“恶意”，2025年文本为“故意”。",
      en: "One to five times in grave cases; the 2019 text requires malice (恶意), the 2025 text intent (故意).",
    },
    when: all(
      is("purpose-kind", "commercial", "production"),
      any(is("notice", "ignored"), is("awareness", "knew", "knew-later")),
    ),
    cites: ["aucl.damages", "punitive.intent", "punitive.gravity"],
  },
  {
    id: "fine",
    title: { zh: "行政处罚", en: "Administrative fine" },
    text: {
      zh: "责令停止、没收违法所得，并处10万元以上100万元以下罚款；情节严重的，2019年文本为50万元以上500万元以下，2025年文本为100万元以上500万元以下。",
      en: "Order to stop, confiscation of gains and a fine of RMB 100,000 to 1 million; in grave cases RMB 500,000 to 5 million under the 2019 text, 1 to 5 million under the 2025 text.",
    },
    when: always,
    cites: ["aucl.secret-fine"],
  },
];
