import type { Defence } from "../../../lib/knowledge/claim";
import { always, any, includes, is, not } from "../../../lib/knowledge/condition";

/** Copyright Law art. 59, Software Regulations art. 28: distributors and lessors must prove where their copies come from. */
export const lawfulSource: Defence = {
  id: "lawful-source",
  title: { zh: "减责：发行、出租的复制品有合法来源", en: "Limit: a lawful source of the copies handed on" },
  effect: "limits",
  limits: ["damages-2010", "damages", "punitive-2010", "punitive"],
  raisedWhen: is("way", "client", "supplier"),
  tests: [
    {
      id: "not-a-distributor",
      when: not(includes("delivery", "on-device", "on-premise")),
      then: "unmet",
      because: {
        zh: "该规则只及于复制品的发行者和出租者。",
        en: "The rule is for those who distribute or lease copies.",
      },
      cites: ["software.lawful-source", "copyright.lawful-source"],
    },
    {
      id: "knew",
      when: any(is("awareness", "knew", "should-have"), includes("access", "bypass", "anothers")),
      then: "unmet",
      because: {
        zh: "知道或者应当知道来路不正，或者自己绕过限制取得的，无从主张来源合法。",
        en: "Someone who knew, or should have known, that the origin was wrong, or who went round the restriction, cannot say that the source was lawful.",
      },
      cites: ["software.lawful-source", "copyright.source-burden"],
    },
    {
      id: "bought-in",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "举证责任在发行者、出租者。能够证明来源的，条文没有写明免除哪些责任；来源要追溯到权利人，还是以正常交易取得即可，有争议。",
        en: "The burden lies on whoever distributes or leases. The texts do not say which liability falls away on proof, and it is disputed whether the source must lead back to the right holder or a purchase in the ordinary way is enough.",
      },
      cites: ["software.lawful-source", "copyright.lawful-source", "copyright.source-burden"],
      argument: {
        claimant: {
          zh: "供应者没有再许可的权利，上游不合法，下游就没有合法来源；发行者自己也复制了软件，不能只以发行者自居。",
          en: "The supplier could not sublicense: where the stream is foul at its head there is no lawful source below. And a distributor that made copies itself is no mere distributor.",
        },
        claimantCites: ["software.lawful-source", "software.unlicensed-rights-reserved"],
        respondent: {
          zh: "有合同、付款凭证和供应者的权利保证，已尽通常的注意；比照第三十条，不知情者不负赔偿责任。",
          en: "There are a contract, proof of payment and the supplier’s warranty, and ordinary care was taken; as article 30 has it for holders, one who did not know owes no damages.",
        },
        respondentCites: ["software.lawful-source", "software.innocent-holder"],
        cautious: {
          zh: "索取供应者的许可文件，不能提供的停止交付；合同中保留追偿条款。",
          en: "Ask the supplier for its licence, stop delivering where it has none, and keep recourse in the contract.",
        },
      },
    },
  ],
};
