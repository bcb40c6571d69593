import type { Remedy } from "../../../lib/knowledge/claim";
import { all, is } from "../../../lib/knowledge/condition";
import { publicScale } from "./copyright-fines";
import { gravityFacts, intentFacts } from "./punitive-facts";

const grave = all(intentFacts, gravityFacts);

/**
 * Remedies under the text before 1 June 2021: another measure of damages (art. 49, now 54), no punitive damages of its
 * own, confiscation (art. 52, now 58) without an order to destroy (new in 54(5)), and fines whose figures stood in the
 * Implementing Regulations.
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
    cites: ["copyright.damages", "copyright.statutory-factors", "copyright.costs"],
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
      zh: "法院可以没收违法所得、侵权复制品以及进行违法活动的财物（2010年文本）。",
      en: "The court may confiscate unlawful gains, infringing copies and property used for the unlawful activity (2010 text).",
    },
    when: is("copyright-text", "2010"),
    cites: ["copyright.confiscation"],
  },
  {
    id: "fine-2010",
    title: { zh: "行政处罚", en: "Administrative penalty" },
    text: {
      zh: "侵权同时损害公共利益的，著作权行政管理部门可以责令停止、没收违法所得、没收和销毁侵权复制品；依《著作权法实施条例》，非法经营额5万元以上的，可以处一倍以上五倍以下的罚款，没有或者5万元以下的，可以处25万元以下的罚款；《计算机软件保护条例》另有规定（2010年文本）。",
      en: "Where the public interest is harmed too, the copyright authority may order the act to stop, confiscate gains, and confiscate and destroy copies. By the Implementing Regulations of the Copyright Law it may fine one to five times an unlawful turnover of RMB 50,000 or more, or up to RMB 250,000 where there is none or less; the Software Regulations have figures of their own (2010 text).",
    },
    when: all(is("copyright-text", "2010"), publicScale),
    cites: ["copyright.administrative", "implementing.fine", "software.fines"],
  },
];
