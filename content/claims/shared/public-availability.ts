import type { Defence } from "../../../lib/knowledge/claim";
import { all, always, is, not } from "../../../lib/knowledge/condition";
import { secondHand } from "../../conditions";

/** The belief that people hold most often, and why it fails. */
export const publicAvailability: Defence = {
  id: "public-availability",
  title: {
    zh: "抗辩：网上随处可得，等于放弃权利或默示许可",
    en: "Defence: freely found online, hence waived or impliedly licensed",
  },
  effect: "defeats",
  raisedWhen: all(is("licence.kind", "custom"), not(is("model-access", "open")), secondHand),
  tests: [
    {
      id: "fails",
      when: always,
      then: "unmet",
      because: {
        zh: "外泄、转载都不是权利人的行为，容忍也不是许可；权利人未明确许可的权利，他人不得行使。{if:reservation}",
        en: "A leak or a re-upload is not the right holder’s act, and tolerance is not a licence: rights not expressly licensed may not be exercised. {if:reservation}",
      },
      cites: [
        "software.unlicensed-rights-reserved",
        "term.reservation",
        "model.release-page",
        "model.enforcement-notice",
        "model.maker-statement",
      ],
    },
  ],
};
