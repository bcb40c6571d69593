import type { Defence } from "../../../lib/knowledge/claim";
import { all, always, is, only } from "../../../lib/knowledge/condition";

export const privateStudy: Defence = {
  id: "private-study",
  title: { zh: "抗辩：个人学习、科学研究的合理使用", en: "Defence: fair use for private study or scientific research" },
  effect: "defeats",
  raisedWhen: is("purpose-kind", "research"),
  tests: [
    {
      id: "published-work",
      when: all(
        is("model-access", "open", "gated", "code"),
        only("delivery", "nothing"),
        is("purpose-kind", "research"),
      ),
      then: "contested",
      leaning: "even",
      because: {
        zh: "模型由研发者公开提供，属于已经发表；仅供个人学习、研究，或为科学研究少量复制且不出版发行的，可以主张合理使用。争议在于全量复制是否超出所需、是否影响正常使用。",
        en: "The maker offered the model to the public, so it is published. Private study, and copying in small quantity for scientific research without publication, can be fair use; the dispute is whether copying all of it goes further than needed and affects normal exploitation.",
      },
      cites: ["copyright.fair-use"],
      argument: {
        claimant: {
          zh: "完整复制并长期保存不是少量复制；权利人已按许可提供，违反许可的使用损害其合法权益。",
          en: "A whole copy kept for good is no small quantity; the owner offers it on terms, and use against them prejudices it.",
        },
        claimantCites: ["copyright.fair-use"],
        respondent: {
          zh: "个人学习不进入市场，不影响正常使用，也没有不合理地损害权利人。",
          en: "Private study never enters the market, affects no normal exploitation and does not unreasonably prejudice the owner.",
        },
        respondentCites: ["copyright.fair-use"],
        cautious: {
          zh: "把使用限制在个人或课题组之内，不转给他人，不用于产品。",
          en: "Keep it to yourself or the research group, pass it to no one, and keep it out of products.",
        },
      },
    },
    {
      id: "kept-inside",
      when: all(only("delivery", "nothing"), is("purpose-kind", "research")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "仅供个人学习、研究，或为科学研究少量复制且不出版发行的，可以主张合理使用；争议在于客体须为“已经发表的作品”。",
        en: "Private study, and copying in small quantity for scientific research without publication, can be fair use. The dispute is whether this was a “published work”.",
      },
      cites: ["copyright.fair-use"],
      argument: {
        claimant: {
          zh: "权重只逐案提供给获批者，并未公之于众；外泄不是发表，例外只及于已经发表的作品，且不得不合理地损害权利人的合法权益。",
          en: "The weights went only to approved applicants and were never made public; a leak is not publication. The exception reaches published works only and must not unreasonably prejudice the right holder.",
        },
        claimantCites: ["copyright.fair-use", "model.release-page"],
        respondent: {
          zh: "模型已经对外发布并供研究者取得；个人学习不进入市场，不影响正常使用。",
          en: "The model was released and open to researchers; private study never enters the market and does not affect normal exploitation.",
        },
        respondentCites: ["copyright.fair-use", "model.readme"],
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
        zh: "副本或者服务提供给他人，不在例外之内。",
        en: "Copies or a service go to others, so the exception does not apply.",
      },
      cites: ["copyright.fair-use"],
    },
  ],
};

/** The same exception for those who change the work: item 6 names adaptation for research, item 1 speaks of use. */
export const researchChange: Defence = {
  id: "private-study",
  title: privateStudy.title,
  effect: "defeats",
  raisedWhen: privateStudy.raisedWhen,
  tests: [
    {
      id: "kept-inside",
      when: all(only("delivery", "nothing"), is("purpose-kind", "research")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "为学校课堂教学或者科学研究，可以改编已经发表的作品供教学、科研人员使用；个人学习、研究也可以使用。争议仍在于客体须“已经发表”，以及改动是否超出研究所需。",
        en: "For teaching or scientific research a published work may be adapted for teachers and researchers, and private study may use it. The dispute is again whether it was “published”, and whether the change went beyond what the research needed.",
      },
      cites: ["copyright.fair-use"],
      argument: {
        claimant: {
          zh: "只向获批者逐案提供的，没有公之于众；训练成可以长期使用的版本，已经不是研究中的少量利用。",
          en: "What is given to approved applicants case by case is not made public; and turning it into a version for lasting use is no small use in research.",
        },
        claimantCites: ["copyright.fair-use"],
        respondent: {
          zh: "改编列在科学研究的例外之中；改动后的版本没有离开课题组，不影响原作品的正常使用。",
          en: "Adaptation stands in the exception for research; the changed version never left the group and affects no normal use of the original work.",
        },
        respondentCites: ["copyright.fair-use"],
        cautious: {
          zh: "改动后的版本只供研究，不随人员或者项目转入产品。",
          en: "Use the changed version for research only, and let it follow neither people nor projects into a product.",
        },
      },
    },
    {
      id: "goes-further",
      when: always,
      then: "unmet",
      because: {
        zh: "改动后的副本或者服务提供给他人，不在例外之内。",
        en: "The changed copy, or a service with it, goes to others, so the exception does not apply.",
      },
      cites: ["copyright.fair-use"],
    },
  ],
};
