import type { Remedy } from "../../../lib/knowledge/claim";
import { all, is } from "../../../lib/knowledge/condition";
import { gravityFacts, intentFacts } from "./punitive-facts";

const grave = all(intentFacts, gravityFacts);

/**
 * Remedies under the text before 1 June 2021: another measure of damages (art. 49, now 54), no punitive damages of its
 * own, confiscation where the present text orders destruction (art. 52, now 54(5)).
 */
export const copyrightRemedies2010: readonly Remedy[] = [
  {
    id: "damages-2010",
    title: { zh: "赔偿损失", en: "Damages" },
    text: {
      zh: "按实际损失；难以计算的按违法所得；均不能确定的，人民币50万元以下酌定，并含合理开支（2010年文本）。",
      en: "Actual loss; where it is hard to calculate, the infringer’s gains; where neither can be found, up to RMB 500,000; with reasonable costs (2010 text).",
    },
    when: is("copyright-text", "2010"),
    cites: ["copyright.damages"],
  },
  {
    id: "punitive-2010",
    title: { zh: "惩罚性赔偿", en: "Punitive damages" },
    text: {
      zh: "2010年文本没有规定惩罚性赔偿。自2021年1月1日起，故意侵害知识产权且情节严重的，可以依民法典请求相应的惩罚性赔偿，但倍数没有明文。",
      en: "The 2010 text has no punitive damages. From 1 January 2021 the Civil Code gives corresponding punitive damages for intentional and grave infringement of IP, but names no multiple.",
    },
    when: all(is("copyright-text", "2010"), grave),
    cites: ["tort.punitive", "punitive.intent", "punitive.gravity"],
  },
  {
    id: "destruction-2010",
    title: { zh: "没收侵权复制品", en: "Confiscation of infringing copies" },
    text: {
      zh: "法院可以没收违法所得、侵权复制品以及进行违法活动的财物；同时损害公共利益的，行政机关可以没收、销毁侵权复制品（2010年文本）。",
      en: "The court may confiscate unlawful gains, infringing copies and property used for the unlawful activity; where the public interest is harmed too, the authority may confiscate and destroy infringing copies (2010 text).",
    },
    when: is("copyright-text", "2010"),
    cites: ["copyright.destruction", "software.liability"],
  },
];
