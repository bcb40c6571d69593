import { all, always, is, not } from "../../../lib/knowledge/condition";
import { beforeLaunch } from "../../conditions";
import { clear, licensed, termFinding } from "./term-finding";

/** A use that the licence gives only to those who register or apply. */
export const licenceRegistration = termFinding({
  id: "licence-registration",
  order: 56,
  title: { zh: "使用之前的登记或者申请", en: "Registration or application before use" },
  summary: {
    zh: "有的许可证允许某种用途，但以向许可人登记或者申请为前提。{term:purpose}",
    en: "Some licences allow a use only to those who first register with, or apply to, the licensor. {term:purpose}",
  },
  relevantWhen: all(licensed, is("grant", "registration", "application")),
  rows: [
    {
      id: "in-anothers-name",
      when: all(is("application", "approved"), is("terms-party", "employee-own-name", "group-company", "other-person")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "{term:purpose}登记或者申请以他人名义办理，是否及于实际使用者，取决于有无代理权以及许可可否转让。{term:transfer}",
        en: "{term:purpose} The registration or application was made in another’s name; whether it covers the actual user turns on authority and on whether the licence can be passed on. {term:transfer}",
      },
      terms: ["transfer", "authority"],
    },
    {
      id: "done",
      when: is("application", "approved"),
      then: "unmet",
      because: {
        zh: "{term:purpose}所要求的登记或者申请已经办理并获许可。",
        en: "{term:purpose} The registration or application was made and granted.",
      },
      terms: [],
    },
    {
      id: "before-launch",
      when: all(beforeLaunch, is("application", "pending", "none")),
      then: "unmet",
      due: "on-launch",
      because: {
        zh: "{term:purpose}尚未用于这一用途；开始之前应当办妥登记或者申请，没有答复不等于许可。",
        en: "{term:purpose} It is not put to that use yet. The registration or application must be made, and granted, before it is; silence is no licence.",
      },
      terms: [],
    },
    {
      id: "pending",
      when: is("application", "pending"),
      then: "met",
      because: {
        zh: "{term:purpose}登记或者申请已经提交，尚无答复；没有答复不等于许可。",
        en: "{term:purpose} The registration or application was submitted and not answered, and silence is no licence.",
      },
      terms: [],
    },
    {
      id: "refused",
      when: is("application", "refused"),
      then: "met",
      because: {
        zh: "{term:purpose}申请已被拒绝。",
        en: "{term:purpose} The application was refused.",
      },
      terms: [],
    },
    {
      id: "not-done",
      when: is("application", "none"),
      then: "met",
      because: {
        zh: "{term:purpose}没有登记，也没有申请。",
        en: "{term:purpose} There was neither registration nor application.",
      },
      terms: [],
    },
    clear([], { zh: "{term:purpose}", en: "{term:purpose}" }),
  ],
  severity: [
    {
      when: all(is("purpose-kind", "commercial"), not(is("application", "pending"))),
      then: "serious",
      because: {
        zh: "用于收费业务，而许可以登记或者申请为前提。",
        en: "It is used in paid business, for which the licence asks registration or application first.",
      },
    },
    {
      when: always,
      then: "minor",
      because: {
        zh: "已经提交申请，或者没有收费；补办即可取得许可。",
        en: "An application is on its way, or nothing is charged; registering brings the licence.",
      },
    },
  ],
  levers: ["obtain-licence", "replace-and-isolate", "drop-the-plan"],
});
