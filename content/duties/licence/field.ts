import { all, is } from "../../../lib/knowledge/condition";
import { barredField } from "../../facts/limits";
import { clear, licensed, termFinding, weighty } from "./term-finding";

export const licenceField = termFinding({
  id: "licence-field",
  order: 52,
  title: { zh: "许可证禁止的使用领域", en: "Fields of use that the licence bars" },
  summary: {
    zh: "许可证可以禁止用于特定领域。{term:field-of-use}",
    en: "A licence may bar fields of use. {term:field-of-use}",
  },
  relevantWhen: all(licensed, is("licence.field-of-use", "listed", "policy", "unverified")),
  uncoveredWhen: is("licence.field-of-use", "unverified"),
  rows: [
    {
      id: "barred",
      when: barredField,
      then: "met",
      because: {
        zh: "{term:field-of-use}所述用途属于其禁止的领域。{held}",
        en: "{term:field-of-use} The use stated falls in a field that the licence bars. {held}",
      },
      terms: ["field-of-use"],
    },
    clear(["field-of-use"], {
      zh: "{term:field-of-use}所述用途不属于其禁止的领域。{held}",
      en: "{term:field-of-use} The use stated falls in none of the fields that the licence bars. {held}",
    }),
  ],
  severity: weighty,
  levers: ["replace-and-isolate", "drop-the-plan"],
});
