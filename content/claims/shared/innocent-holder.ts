import type { Defence } from "../../../lib/knowledge/claim";
import { always, any, includes, is } from "../../../lib/knowledge/condition";

/** Software Regulations art. 30: no damages, but stop and destroy, or pay a reasonable fee. */
export const innocentHolder: Defence = {
  id: "innocent-holder",
  title: { zh: "减责：不知情的复制品持有人", en: "Limit: holder without knowledge" },
  effect: "limits",
  limits: ["damages-2010", "damages", "punitive-2010", "punitive"],
  raisedWhen: is("way", "mirror", "colleague", "client", "supplier"),
  tests: [
    {
      id: "knew",
      when: is("awareness", "knew", "should-have"),
      then: "unmet",
      because: {
        zh: "已知道或有合理理由知道来路不正，不能援引。",
        en: "Not open to someone who knew, or had reasonable grounds to know, of the origin.",
      },
      cites: ["software.innocent-holder"],
    },
    {
      id: "went-round",
      when: includes("access", "bypass", "anothers"),
      then: "unmet",
      because: {
        zh: "自己绕过限制或者使用他人的凭证取得，有合理理由应当知道没有许可。",
        en: "One who went round the restriction, or used somebody else’s credentials, had reasonable grounds to know that there was no licence.",
      },
      cites: ["software.innocent-holder"],
    },
    {
      id: "learned-later",
      when: any(is("awareness", "knew-later", "arguable"), is("notice", "ignored")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "知情之前可以主张；知情之后仍使用的，不能援引。是否应当更早知道，也会有争议。",
        en: "Arguable for the time before knowledge; not for use after it. Whether one should have known sooner will be disputed too.",
      },
      cites: ["software.innocent-holder"],
      argument: {
        claimant: {
          zh: "来源可以查证，稍作核对即可知道没有许可；已经广泛报道的外泄尤其如此。",
          en: "The source could be looked up and a little checking would have shown that there was no licence, the more so where a leak was widely reported.",
        },
        claimantCites: ["software.innocent-holder", "model.leak-report"],
        respondent: {
          zh: "交付者作过说明或保证，没有理由怀疑；知道后即停止。",
          en: "The supplier explained or warranted it and there was no reason to doubt; use stopped on learning.",
        },
        respondentCites: ["software.innocent-holder"],
        cautious: {
          zh: "自知情之日起停止使用并销毁或隔离副本；停止会造成重大损失的，可以支付合理费用后继续使用。",
          en: "From the day of knowledge stop, and destroy or isolate the copies; where stopping would cause great loss, use may go on against a reasonable fee.",
        },
      },
    },
    {
      id: "innocent",
      when: always,
      then: "met",
      because: {
        zh: "不知道也没有合理理由知道的，不承担赔偿责任，但应当停止使用、销毁；停止使用会造成重大损失的，可以支付合理费用后继续使用。",
        en: "One who neither knew nor had reasonable grounds to know owes no damages, but must stop and destroy the copy; where that would cause great loss, use may go on against a reasonable fee.",
      },
      cites: ["software.innocent-holder"],
    },
  ],
};
