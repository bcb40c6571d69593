import type { Defence } from "../../../lib/knowledge/claim";
import { always, is } from "../../../lib/knowledge/condition";

/** A label on a re-upload against the licence of what is in it. */
export const labelShown: Defence = {
  id: "label-shown",
  title: { zh: "抗辩：页面标的是开源许可证", en: "Defence: the page showed an open licence" },
  effect: "defeats",
  raisedWhen: is("label", "permissive", "gpl"),
  tests: [
    {
      id: "fails",
      when: always,
      then: "unmet",
      because: {
        zh: "上传者不能许可他人的权利：权利人未明确许可的，标签不产生许可。页面标签与所含基础模型的许可冲突时，以权利人的许可为准。标签可以用来说明主观状态，不能代替许可。",
        en: "An uploader cannot license another’s rights, and a label creates no licence that the right holder did not give. Where label and base conflict, the right holder’s licence prevails. The label may show one’s state of mind; it does not replace a licence.",
      },
      cites: ["software.unlicensed-rights-reserved", "term.derivatives", "model.maker-statement"],
    },
  ],
};
