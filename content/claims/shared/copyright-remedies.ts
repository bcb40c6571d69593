import type { Remedy } from "../../../lib/knowledge/claim";
import { all, always, any, is } from "../../../lib/knowledge/condition";

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
    id: "damages",
    title: { zh: "赔偿损失", en: "Damages" },
    text: {
      zh: "按实际损失或违法所得；难以计算的参照权利使用费；仍难以计算的，在人民币500元以上500万元以下酌定，并含合理开支。",
      en: "Actual loss or the infringer’s gains; failing these, by reference to a licence fee; failing that, between RMB 500 and RMB 5 million at the court’s discretion; with reasonable costs.",
    },
    when: always,
    cites: ["copyright.damages"],
  },
  {
    id: "punitive",
    title: { zh: "惩罚性赔偿", en: "Punitive damages" },
    text: {
      zh: "故意且情节严重的，按上述数额的一倍以上五倍以下。",
      en: "One to five times that amount where the infringement is intentional and grave.",
    },
    when: all(
      is("purpose-kind", "commercial", "production"),
      any(is("notice", "ignored"), is("awareness", "knew", "knew-later")),
    ),
    cites: ["copyright.damages", "punitive.intent", "punitive.gravity"],
  },
  {
    id: "destruction",
    title: { zh: "销毁复制件", en: "Destruction of copies" },
    text: {
      zh: "应权利人请求，法院对侵权复制品责令销毁，特殊情况除外；同时损害公共利益的，行政机关可以没收、销毁。",
      en: "At the right holder’s request the court orders infringing copies destroyed, save in special circumstances; where the public interest is harmed too, the authority may confiscate and destroy them.",
    },
    when: always,
    cites: ["copyright.damages", "software.liability"],
  },
];
