import type { Defence } from "../../../lib/knowledge/claim";
import { all, always, is, only } from "../../../lib/knowledge/condition";

export const privateStudy: Defence = {
  id: "private-study",
  title: { zh: "抗辩：个人学习、科学研究的合理使用", en: "Defence: fair use for private study or scientific research" },
  effect: "defeats",
  raisedWhen: is("purpose-kind", "research"),
  tests: [
    {
      id: "kept-inside",
      when: all(only("delivery", "nothing"), only("purpose", "personal-study", "academic-research")),
      then: "contested",
      because: {
        zh: "仅供个人学习、研究，或为科学研究少量复制且不出版发行的，可以主张合理使用；争议在于客体须为“已经发表的作品”。",
        en: "Private study, and copying in small quantity for scientific research without publication, can be fair use. The dispute is whether this was a “published work”.",
      },
      cites: ["copyright.fair-use", "software.study"],
      argument: {
        claimant: {
          zh: "权重只逐案提供给获批者，并未公之于众；外泄不是发表，例外只及于已经发表的作品，且不得不合理地损害权利人的合法权益。",
          en: "The weights went only to approved applicants and were never made public; a leak is not publication. The exception reaches published works only and must not unreasonably prejudice the right holder.",
        },
        claimantCites: ["copyright.fair-use", "doc.llama1-release-post"],
        respondent: {
          zh: "模型已经对外发布并供研究者取得；个人学习不进入市场，不影响正常使用。",
          en: "The model was released and open to researchers; private study never enters the market and does not affect normal exploitation.",
        },
        respondentCites: ["copyright.fair-use", "doc.llama1-readme"],
        cautious: {
          zh: "把使用限制在个人或课题组之内，不转给他人，不用于产品。",
          en: "Keep it to yourself or the research group, pass it to no one, and keep it out of products.",
        },
      },
    },
    {
      id: "goes-further",
      when: always,
      then: "unmet",
      because: {
        zh: "副本或服务已提供给他人，或用途不限于学习、研究，不在例外之内。",
        en: "Copies or a service went to others, or the purpose is wider than study and research, so the exception does not apply.",
      },
      cites: ["copyright.fair-use"],
    },
  ],
};
