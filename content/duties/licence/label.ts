import { all, any, is, not } from "../../../lib/knowledge/condition";
import { clear, minor, termFinding } from "./term-finding";

/** The label of a derivative's page against the licence of what is in it. It misleads whether or not a licence is held. */
export const labelConflict = termFinding({
  id: "label-conflict",
  order: 55,
  title: { zh: "页面标注与基础模型的许可证不符", en: "A label that contradicts the base model’s licence" },
  summary: {
    zh: "衍生模型的页面可以标注任何许可证，但不能给出基础模型权利人没有给出的许可：{model}仍适用{licence}。",
    en: "The page of a derivative may show any licence, but cannot give what the base model’s right holder did not: {model} stays under the {licence}.",
  },
  relevantWhen: all(
    any(is("link", "base"), is("release", "derivative")),
    is("licence.kind", "custom"),
    not(is("permission", "own", "not-obtained")),
    not(is("link", "outputs-of")),
  ),
  rows: [
    {
      id: "own-terms-allowed",
      when: all(is("label", "permissive", "gpl"), is("licence.derivatives", "permissive")),
      then: "contested",
      because: {
        zh: "{term:derivatives}页面所标的许可证至多及于衍生部分；对其中所含的{model}是否仍须遵守原许可证，文本没有写明。",
        en: "{term:derivatives} The label speaks for the derivative part at most; the text does not say whether what is taken over from {model} stays under its own licence.",
      },
      terms: ["derivatives", "commercial"],
    },
    {
      id: "wider",
      when: is("label", "permissive", "gpl"),
      then: "met",
      because: {
        zh: "页面所标的许可证宽于所含基础模型的许可证，而页面不能给出基础模型权利人没有给出的许可。{term:derivatives}",
        en: "The label is wider than the licence of the base model inside, and a page cannot give what that model’s right holder did not. {term:derivatives}",
      },
      terms: ["derivatives"],
    },
    {
      id: "none-shown",
      when: is("label", "nothing"),
      then: "unmet",
      because: {
        zh: "页面没有标注许可证，没有冲突，也没有给出任何许可：其中所含的{model}仍适用{licence}。",
        en: "The page shows no licence: nothing conflicts, and nothing is given either. What is taken over from {model} stays under the {licence}.",
      },
      terms: ["derivatives"],
    },
    clear(["derivatives"], {
      zh: "页面所标的许可证不宽于基础模型的许可证。",
      en: "The label is no wider than the base model’s licence.",
    }),
  ],
  severity: minor,
  levers: ["replace-and-isolate"],
});
