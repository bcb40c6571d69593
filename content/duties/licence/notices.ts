import { all, is } from "../../../lib/knowledge/condition";
import { anyMissing, anyOwed, duties, missing } from "../../facts/owed";
import { clear, licensed, minor, termFinding } from "./term-finding";

/** Eight duties, each with its own trigger; those not kept are listed one by one, with the words to be used. */
export const licenceNotices = termFinding({
  id: "licence-notices",
  order: 54,
  title: { zh: "署名、声明和命名义务", en: "Duties of notice, credit and name" },
  summary: {
    zh: "许可证常以附文本、声明、字样和命名为条件。此类要求是许可的条件还是单纯的约定，在 GPL 一类的开源许可证之外有争议。",
    en: "Licences are often given on condition of copies, notices, credits and names. Outside open-source licences of the GPL’s kind it is disputed whether such a demand is a condition of the licence or a mere promise.",
  },
  relevantWhen: all(licensed, anyOwed),
  rows: [
    {
      id: "missing",
      when: anyMissing,
      then: "met",
      because: {
        zh: "所要求的内容没有全部提供，见下列各项。",
        en: "Not everything asked for is given: see the items below.",
      },
      terms: [...duties],
    },
    clear([...duties], { zh: "所要求的内容均已提供。", en: "Everything asked for is given." }),
  ],
  severity: [
    {
      when: is("licence-ended", "automatic"),
      then: "moderate",
      because: {
        zh: "依约违反即自动终止，使用因此失去依据。",
        en: "By its terms the licence ends automatically on breach, and with it the ground for the use.",
      },
    },
    ...minor,
  ],
  levers: ["give-the-notices"],
  notes: duties.map((key) => ({
    text: { zh: `尚缺：{term:${key}}`, en: `Still missing: {term:${key}}` },
    cites: ["software.unlicensed-rights-reserved", `term.${key}`],
    when: missing(key),
  })),
});
