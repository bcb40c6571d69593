import type { Remedy } from "../../../lib/knowledge/claim";
import { all, any, is } from "../../../lib/knowledge/condition";

const grave = all(
  is("purpose-kind", "commercial", "production"),
  any(is("notice", "ignored"), is("awareness", "knew", "knew-later")),
);

/**
 * Remedies under the text of the Copyright Law that governs the act: the amendment in force from 1 June 2021 changed
 * the measure of damages (art. 49 became art. 54) and the fate of infringing copies (art. 52 became art. 54(5)).
 */
export const copyrightRemedies: readonly Remedy[] = [
  {
    id: "injunction",
    title: { zh: "停止侵害", en: "Injunction" },
    text: {
      zh: "停止复制、部署和提供，可以请求诉前责令停止。",
      en: "An order to stop copying, deploying and supplying; interim relief before suit is available.",
    },
    when: is("use-status", "ongoing"),
    cites: ["copyright.infringement", "copyright.interim"],
  },
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
    id: "damages",
    title: { zh: "赔偿损失", en: "Damages" },
    text: {
      zh: "按实际损失或违法所得；难以计算的参照权利使用费；仍难以计算的，在人民币500元以上500万元以下酌定，并含合理开支。",
      en: "Actual loss or the infringer’s gains; failing these, by reference to a licence fee; failing that, between RMB 500 and RMB 5 million at the court’s discretion; with reasonable costs.",
    },
    when: is("copyright-text", "2020"),
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
    id: "punitive",
    title: { zh: "惩罚性赔偿", en: "Punitive damages" },
    text: {
      zh: "故意且情节严重的，按上述数额的一倍以上五倍以下。",
      en: "One to five times that amount where the infringement is intentional and grave.",
    },
    when: all(is("copyright-text", "2020"), grave),
    cites: ["copyright.damages", "punitive.basis", "punitive.intent", "punitive.gravity"],
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
  {
    id: "destruction",
    title: { zh: "销毁复制件", en: "Destruction of copies" },
    text: {
      zh: "应权利人请求，法院对侵权复制品责令销毁，特殊情况除外；同时损害公共利益的，行政机关可以没收、销毁。",
      en: "At the right holder’s request the court orders infringing copies destroyed, save in special circumstances; where the public interest is harmed too, the authority may confiscate and destroy them.",
    },
    when: is("copyright-text", "2020"),
    cites: ["copyright.destruction", "software.liability"],
  },
];
