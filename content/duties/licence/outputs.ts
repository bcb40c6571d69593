import { all, any, includes, is, not } from "../../../lib/knowledge/condition";
import { outputsBarred, outputsDoubtful, outputsNamed } from "../../facts/outputs-training";
import { clear, licensed, termFinding, weighty } from "./term-finding";

export const licenceOutputs = termFinding({
  id: "licence-outputs",
  order: 53,
  title: { zh: "以输出训练其他模型", en: "Training another model on outputs" },
  summary: {
    zh: "以输出训练其他模型，可能受许可证限制。{term:outputs-training}",
    en: "A licence may limit training other models on outputs. {term:outputs-training}",
  },
  relevantWhen: all(
    licensed,
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
        zh: "{term:outputs-training}所述的训练在禁止之列。",
        en: "{term:outputs-training} The training stated is within that.",
      },
      terms: ["outputs-training"],
    },
    {
      id: "named",
      when: all(outputsNamed, not(includes("given", "name-prefix", "display"))),
      then: "met",
      because: {
        zh: "{term:outputs-training}没有按此命名或者标注。",
        en: "{term:outputs-training} It is neither named nor credited so.",
      },
      terms: ["outputs-training"],
    },
    {
      id: "doubtful",
      when: outputsDoubtful,
      then: "contested",
      because: {
        zh: "{term:outputs-training}本项训练是否在内，可以争论。",
        en: "{term:outputs-training} Whether this training is within it can be argued.",
      },
      terms: ["outputs-training", "research"],
    },
    clear(["outputs-training", "commercial"], {
      zh: "{term:outputs-training}本项训练不在限制之列。",
      en: "{term:outputs-training} This training is outside the limit.",
    }),
  ],
  severity: weighty,
  levers: ["obtain-licence", "drop-the-plan"],
});
