import { all, is } from "../../../lib/knowledge/condition";
import { excludedLicensee } from "../../facts/limits";
import { clear, licensed, termFinding, weighty } from "./term-finding";

/** Kinds of business that a licence does not serve. */
export const licenceLicensee = termFinding({
  id: "licence-licensee",
  order: 57,
  title: { zh: "许可证排除的被许可人", en: "Licensees that the licence leaves out" },
  summary: {
    zh: "许可证可以排除特定主体。{term:licensee}",
    en: "A licence may leave out kinds of licensee. {term:licensee}",
  },
  relevantWhen: all(licensed, is("licence.licensee", "excluded-kinds")),
  rows: [
    {
      id: "excluded",
      when: excludedLicensee,
      then: "met",
      because: {
        zh: "{term:licensee}所述业务属于被排除的主体。",
        en: "{term:licensee} The business stated is one that the licence leaves out.",
      },
      terms: ["licensee"],
    },
    clear(["licensee"], {
      zh: "{term:licensee}所述业务不属于被排除的主体。",
      en: "{term:licensee} The business stated is not one that the licence leaves out.",
    }),
  ],
  severity: weighty,
  levers: ["obtain-licence", "replace-and-isolate", "drop-the-plan"],
});
