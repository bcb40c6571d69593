import { all, any, includes, is, not } from "../../../lib/knowledge/condition";
import { outputsBarred, outputsDoubtful, outputsNamed } from "../../facts/outputs-training";
import { clear, licensed, termFinding, weighty } from "./term-finding";

/** Had through somebody's service, under its terms. */
const throughService = all(is("component", "outputs"), is("way", "service"), is("licence.kind", "custom"));

export const licenceOutputs = termFinding({
  id: "licence-outputs",
  order: 53,
  title: { zh: "以输出训练其他模型", en: "Training another model on outputs" },
  summary: {
    zh: "许可证可以限制以输出训练其他模型。{term:outputs-training}",
    en: "A licence may limit training other models on outputs. {term:outputs-training}",
  },
  components: ["weights", "tokenizer", "outputs"],
  relevantWhen: all(
    any(licensed, throughService),
    any(includes("outputs", "training"), includes("modification", "distilled")),
    not(is("licence.outputs-training", "silent", "permitted")),
  ),
  uncoveredWhen: is("licence.outputs-training", "unverified"),
  rows: [
    {
      id: "barred",
      when: outputsBarred,
      then: "met",
      because: {
        zh: "{term:outputs-training}所述训练属于其禁止之列。",
        en: "{term:outputs-training} The training stated is barred by it.",
      },
      terms: ["outputs-training"],
    },
    {
      id: "named",
      when: all(outputsNamed, not(includes("given", "name-prefix", "display"))),
      then: "met",
      because: {
        zh: "{term:outputs-training}所训练的模型没有按此命名或者标注。",
        en: "{term:outputs-training} The model so trained neither bears that name nor carries that credit.",
      },
      terms: ["outputs-training"],
    },
    {
      id: "doubtful",
      when: outputsDoubtful,
      then: "contested",
      leaning: "even",
      because: {
        zh: "{term:outputs-training}本项训练是否属于这一情形，有争议。",
        en: "{term:outputs-training} Whether this training falls under it can be argued.",
      },
      terms: ["outputs-training", "research"],
    },
    clear(["outputs-training", "commercial"], {
      zh: "{term:outputs-training}本项训练不受许可证的这一限制。",
      en: "{term:outputs-training} The licence’s restriction does not reach this training.",
    }),
  ],
  severity: [
    {
      when: all(throughService, is("purpose-kind", "commercial", "production")),
      then: "moderate",
      because: {
        zh: "只涉及服务条款：账号可能停用，赔偿以可预见的损失为限。",
        en: "Only the terms of a service are at stake: the account may be closed, and damages are limited to foreseeable loss.",
      },
    },
    {
      when: throughService,
      then: "minor",
      because: {
        zh: "只涉及服务条款，且未用于经营。",
        en: "Only the terms of a service are at stake, and not in business.",
      },
    },
    ...weighty,
  ],
  levers: ["obtain-licence", "drop-the-plan"],
});
