import { all, is } from "../../../lib/knowledge/condition";
import { beforeDelivery } from "../../conditions";
import { anyMissing, anyOwed, dueOnLaunch, duties, missing } from "../../facts/owed";
import { clear, licensed, minor, termFinding } from "./term-finding";

/** Eight duties, each with its own trigger; those not kept are listed one by one, with the words to be used. */
export const licenceNotices = termFinding({
  id: "licence-notices",
  order: 54,
  title: { zh: "署名、声明和命名义务", en: "Duties of notice, credit and name" },
  summary: {
    zh: "许可证常要求附许可证文本、保留声明、展示规定的字样或者按规定命名。此类要求是许可的条件还是单纯的合同义务，在 GPL 一类的开源许可证之外有争议。",
    en: "Licences often ask for a copy of the text, notices, a credit or a name. Outside open-source licences of the GPL’s kind it is disputed whether that is a condition of the licence or a mere promise.",
  },
  relevantWhen: all(licensed, anyOwed),
  rows: [
    {
      id: "before-launch",
      when: all(beforeDelivery, anyOwed),
      then: "unmet",
      due: "on-launch",
      because: {
        zh: "尚未交付、公开或者上线；届时应当做到许可证的要求，逐项列明如下。",
        en: "Nothing has been delivered, published or put live yet. What the licence asks for falls due then, and is set out item by item below.",
      },
      terms: [...duties],
    },
    {
      id: "missing",
      when: anyMissing,
      then: "met",
      because: {
        zh: "许可证的要求没有全部做到，所缺的逐项列明如下。",
        en: "Not everything that the licence asks for was done; what is missing is set out item by item below.",
      },
      terms: [...duties],
    },
    clear([...duties], { zh: "许可证的要求均已做到。", en: "Everything that the licence asks for was done." }),
  ],
  severity: [
    {
      when: is("licence-ended", "automatic"),
      then: "moderate",
      because: {
        zh: "依许可证，违反即自动终止，使用因此失去依据。",
        en: "By its terms the licence ends automatically on breach, and with it the ground for the use.",
      },
    },
    ...minor,
  ],
  levers: ["give-the-notices"],
  notes: duties.flatMap((key) => [
    {
      text: { zh: `{term:${key}}此项尚未做到。`, en: `{term:${key}} This has not been done.` },
      cites: ["software.unlicensed-rights-reserved", `term.${key}`],
      when: missing(key),
    },
    {
      text: {
        zh: `{term:${key}}此项在交付、公开或者上线时应当做到。`,
        en: `{term:${key}} This falls due on delivery, publication or launch.`,
      },
      cites: ["software.unlicensed-rights-reserved", `term.${key}`],
      when: dueOnLaunch(key),
    },
  ]),
});
