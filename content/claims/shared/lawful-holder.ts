import type { Defence, Test } from "../../../lib/knowledge/claim";
import { all, always, includes, is } from "../../../lib/knowledge/condition";

/** Software Regulations art. 16: what the owner of a lawful copy may do without a licence. */

/** Open to somebody who can point to a lawful hand-over; not to one who took it from a torrent or a mirror. */
const raisedWhen = all(
  is("way", "official-form", "official-public", "colleague", "client", "supplier"),
  is("permission", "exceeded", "unregistered", "doubtful", "another-person", "asked", "refused", "none"),
);

const noLawfulCopy: Test = {
  id: "no-lawful-copy",
  when: is("permission", "asked", "refused", "none"),
  then: "unmet",
  because: {
    zh: "只有“合法复制品所有人”可以援引。副本不是经权利人许可取得的，交付者也没有可以转让的权利。",
    en: "Only “the owner of a lawful copy” may rely on it. The copy is not obtained with the right holder’s permission, and whoever passes it on has no right to give.",
  },
  cites: ["software.lawful-holder", "software.unlicensed-rights-reserved"],
};

export const lawfulHolder: Defence = {
  id: "lawful-holder",
  title: { zh: "抗辩：合法复制品所有人的装入和备份", en: "Defence: installing and backing up a lawful copy" },
  effect: "defeats",
  raisedWhen,
  tests: [
    noLawfulCopy,
    {
      id: "licensed-copy",
      when: always,
      then: "contested",
      // Both readings give article 16 only to the owner of a lawful copy, which a licence with limits does not make.
      leaning: "against",
      because: {
        zh: "副本依许可取得，取得时合法；但取得的是附范围的许可，超出范围或者许可终止之后，是否仍是“合法复制品所有人”，有争议。抗辩只及于装入和备份，不及于训练、合并和提供给他人。",
        en: "The copy is obtained with permission and is lawful then. But what is given is a licence with limits, and it is disputed whether one is still “the owner of a lawful copy” beyond them or once the licence has ended. The defence covers installing and backing up, and not training, merging or handing on.",
      },
      cites: ["software.lawful-holder"],
      argument: {
        claimant: {
          zh: "取得的只是附范围的许可，没有转移复制品的所有权；许可一经终止，即不再有合法复制品。{if:termination}",
          en: "What was given was a licence with limits, and no ownership of a copy passed; once it ends there is no lawful copy. {if:termination}",
        },
        claimantCites: ["software.lawful-holder", "term.transfer", "term.termination"],
        respondent: {
          zh: "装入和备份是条例赋予的权利，不取决于许可条款；副本由权利人自己提供，取得之后的违约不使其变为侵权复制品。",
          en: "Installing and backing up are given by the Regulations and do not hang on licence terms. The right holder itself handed over the copy, and a later breach does not turn it into an infringing one.",
        },
        respondentCites: ["software.lawful-holder"],
        cautious: {
          zh: "不以此作为继续商用的依据；只用来说明取得和保存副本本身是正当的。",
          en: "Do not go on in business on the strength of it; use it only to show that obtaining and keeping the copy was proper.",
        },
      },
    },
  ],
};

export const necessaryModification: Defence = {
  id: "necessary-modification",
  title: { zh: "抗辩：合法复制品所有人的必要修改", en: "Defence: necessary modification of a lawful copy" },
  effect: "defeats",
  raisedWhen,
  tests: [
    noLawfulCopy,
    {
      id: "handed-on",
      when: includes("delivery", "published-full", "published-delta", "on-device", "on-premise"),
      then: "unmet",
      because: {
        zh: "除合同另有约定外，未经著作权人许可，不得向任何第三方提供修改后的软件；而改动后的版本即是提供给他人。",
        en: "Unless a contract says otherwise, modified software may go to no third party without the copyright owner’s permission, and here it does.",
      },
      cites: ["software.lawful-holder"],
    },
    {
      id: "kept-and-necessary",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "为用于实际的计算机应用环境或者改进功能、性能而作的必要修改，合法复制品所有人可以进行。经批准取得的使用者是不是“所有人”、全量微调是不是“必要”，都有争议。",
        en: "The owner of a lawful copy may modify it as necessary for actual use or to improve functions or performance. Whether an approved user is an “owner”, and whether a full fine-tune is “necessary”, are both disputed.",
      },
      cites: ["software.lawful-holder"],
      argument: {
        claimant: {
          zh: "使用者只有附范围的许可，不是所有人；把他人的模型训练成自己的产品，不是使软件能够运行所必需。",
          en: "The user held a licence with limits and owned nothing; training another’s model into one’s own product is not needed to make the software run.",
        },
        claimantCites: ["software.lawful-holder", "term.research"],
        respondent: {
          zh: "条文包括“改进其功能、性能”，微调即是如此，而且修改后的版本没有提供给他人。",
          en: "The text includes improving “its functions or performance”, which is what tuning does, and the modified version went to nobody.",
        },
        respondentCites: ["software.lawful-holder"],
        cautious: {
          zh: "修改后的版本只留在内部，并记录修改的目的和范围。",
          en: "Keep the modified version in-house, and record what was changed and why.",
        },
      },
    },
  ],
};
