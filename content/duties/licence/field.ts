import { all, is } from "../../../lib/knowledge/condition";
import { inBarredField } from "../../facts/limits";
import { clear, licensed, termFinding, weighty } from "./term-finding";

export const licenceField = termFinding({
  id: "licence-field",
  order: 52,
  title: { zh: "许可证禁止的使用领域", en: "Fields of use that the licence bars" },
  summary: {
    zh: "许可证可以禁止特定领域的使用。{term:field-of-use}",
    en: "A licence may bar fields of use. {term:field-of-use}",
  },
  relevantWhen: all(licensed, is("licence.field-of-use", "listed", "policy", "unverified")),
  uncoveredWhen: is("licence.field-of-use", "unverified"),
  rows: [
    {
      id: "barred",
      when: inBarredField,
      then: "met",
      because: {
        zh: "{term:field-of-use}所述用途在禁止之列。{held}",
        en: "{term:field-of-use} The use stated is among them. {held}",
      },
      terms: ["field-of-use"],
    },
    clear(["field-of-use"], {
      zh: "{term:field-of-use}所述用途不在所列领域之内。{held}",
      en: "{term:field-of-use} The use stated is in none of the listed fields. {held}",
    }),
  ],
  severity: weighty,
  levers: ["replace-and-isolate", "drop-the-plan"],
});
