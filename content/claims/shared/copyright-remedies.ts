import type { Remedy } from "../../../lib/knowledge/claim";
import { all, is } from "../../../lib/knowledge/condition";
import { copyingFine } from "./copyright-fines";
import { accounts, destruction, evidenceOrder, preSuit } from "./copyright-orders";
import { copyrightRemedies2010 } from "./copyright-remedies-2010";
import { gravityFacts, intentFacts } from "./punitive-facts";

export const damages: Remedy = {
  id: "damages",
  title: { zh: "赔偿损失", en: "Damages" },
  text: {
    zh: "按实际损失或违法所得；难以计算的参照权利使用费；仍难以计算的，在人民币500元以上500万元以下酌定，考虑作品类型、合理的使用费、侵权行为的性质和后果。另加为制止侵权支付的合理开支，包括调查取证费用，法院可以计入符合规定的律师费。",
    en: "Actual loss or the infringer’s gains; failing these, by reference to a licence fee; failing that, between RMB 500 and RMB 5 million at the court’s discretion, having regard to the type of work, a reasonable royalty and the nature and consequences of the act. Reasonable costs of stopping the infringement come on top: investigation, and lawyers’ fees within the rules if the court allows them.",
  },
  when: is("copyright-text", "2020"),
  cites: ["copyright.damages", "copyright.statutory-factors", "copyright.costs"],
};

export const punitive: Remedy = {
  id: "punitive",
  title: { zh: "惩罚性赔偿", en: "Punitive damages" },
  text: {
    zh: "故意且情节严重的，按实际损失、违法所得或者权利使用费确定的数额的一倍以上五倍以下；酌定赔偿不作基数，合理开支不计入基数。收到通知后仍继续、与权利人有许可关系或者为此磋商过并接触过文件的，可以初步认定故意；获利巨大、以此为业、规模和后果等决定是否情节严重，毁坏、隐匿证据也在其列。",
    en: "One to five times the amount found from loss, gains or a licence fee, where the infringement is intentional and grave; an award at the court’s discretion is no base, and reasonable costs stay out of it. Going on after a notice, or having had a licence from the right holder or negotiated for one with access to the files, is a first proof of intent. Gain, infringing as a business, scale and consequences decide on gravity, and so does destroying or hiding evidence.",
  },
  when: all(is("copyright-text", "2020"), intentFacts, gravityFacts),
  cites: ["copyright.damages", "punitive.basis", "punitive.intent", "punitive.gravity", "punitive.base"],
};

/** What a right holder, and the authority, can have for copying, distributing and communicating. */
export const copyrightRemedies: readonly Remedy[] = [
  {
    id: "injunction",
    title: { zh: "停止侵害", en: "Injunction" },
    text: {
      zh: "停止复制、部署和提供，删除继续可得的副本。",
      en: "An order to stop copying, deploying and supplying, and to take down what can still be obtained.",
    },
    when: is("use-status", "ongoing"),
    cites: ["copyright.infringement", "software.liability"],
  },
  preSuit,
  evidenceOrder,
  damages,
  punitive,
  accounts,
  destruction,
  copyingFine,
  ...copyrightRemedies2010,
];
