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
    // Only a page shows a label.
    is("way", "official-public", "mirror", "torrent", "colleague", "client", "supplier"),
    is("licence.kind", "custom"),
    not(is("permission", "own", "not-obtained")),
    not(is("link", "outputs-of")),
  ),
  rows: [
    {
      id: "own-terms-allowed",
      when: all(is("label", "permissive", "gpl"), is("licence.derivatives", "permissive")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "{term:derivatives}页面所标的许可证至多及于衍生部分；对其中所含的{model}是否仍须遵守原许可证，文本没有写明。",
        en: "{term:derivatives} The label speaks for the derivative part at most; the text does not say whether what is taken over from {model} stays under its own licence.",
      },
      terms: ["derivatives", "commercial"],
    },
    {
      id: "copy-must-go-along",
      when: all(is("label", "permissive", "gpl"), is("licence.derivatives", "copy-follows")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "{term:derivatives}衍生部分可以另定条款，但取自{model}的部分仍适用{licence}；页面对整个文件只标另一许可证的，是否与之冲突，有争议。",
        en: "{term:derivatives} The derivative part may have terms of its own, but what is taken over from {model} stays under the {licence}. Whether a page that shows another licence for the whole file conflicts with that is disputed.",
      },
      terms: ["derivatives", "licence-copy"],
      argument: {
        claimant: {
          zh: "许可不得转让，发布者无权就取自基础模型的部分给出更宽的许可；整个文件标为宽松许可证，即是给出其没有的权利。",
          en: "The licence cannot be passed on, and a publisher cannot give wider rights in what comes from the base; to label the whole file permissive is to give what one does not have.",
        },
        claimantCites: ["software.unlicensed-rights-reserved", "term.transfer"],
        respondent: {
          zh: "文本只要求附上许可证，没有要求衍生模型以同样条款许可；附有文本的，标签说的是发布者自己的部分。",
          en: "The text asks for a copy to go along, not that derivatives carry the same terms; where the copy is there, the label speaks of the publisher’s own part.",
        },
        respondentCites: ["term.derivatives", "contract.standard-terms-doubt"],
        cautious: {
          zh: "按基础模型的许可证行事，并在自己的页面写明两份许可证各管哪一部分。",
          en: "Act on the base model’s licence, and say on your own page which licence governs which part.",
        },
      },
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
