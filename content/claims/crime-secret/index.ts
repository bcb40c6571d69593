import type { Claim } from "../../../lib/knowledge/claim";
import { all, always, any, is, not } from "../../../lib/knowledge/condition";
import { disclosed, largeRevenue, secondHand } from "../../conditions";
import { crimeLimitation, crimeMainland, unitRemedy } from "../shared/crime-elements";
import { measures, technicalInformation } from "../shared/secret-elements";
import {
  beyondApproval,
  disclosedInTime,
  firstDiscloser,
  gravity,
  secretAct,
  secretGoverningText,
  secretKnowledge,
  stillSecretElement,
} from "./elements";

/**
 * Criminal Law 219. Severity follows the tiers of punishment: grave only for whoever may have made the secret public,
 * where loss is measured by its value; a later user’s case turns on gains of its own.
 */
export const crimeSecret: Claim = {
  id: "crime-secret",
  kind: "claim",
  jurisdiction: "prc",
  order: 87,
  title: { zh: "刑事提示：侵犯商业秘密罪", en: "Criminal law: the crime of infringing trade secrets" },
  claimant: {
    zh: "公安机关、人民检察院；权利人可以报案",
    en: "police and procuratorate; the right holder may report it",
  },
  summary: {
    zh: "须同时具备：行为当时仍属商业秘密、实施了条文列明的行为、第三人须“明知”（民事上的“应知”不够）、情节严重（损失或者违法所得三十万元以上）。外泄被普遍报道之后才取得的人，因秘密已不存在，不构成；主要风险在最初的泄露者。",
    en: "It takes all of these: still a trade secret at the time, an act that the article lists, knowledge (that one “should have known”, as in civil law, is not enough for a third party), and serious circumstances (RMB 300,000 or more of loss or gains). For those who obtained it after the leak was widely reported there was no secret left; the risk lies mainly with whoever first let it out.",
  },
  components: ["weights", "tokenizer"],
  transition: "crime",
  acts: ["acquisition", "disclosure", "use"],
  relevantWhen: all(
    is("model-leak", "yes"),
    any(secondHand, beyondApproval, all(is("application", "approved"), disclosed)),
    not(is("permission", "own", "not-obtained")),
  ),
  elements: [
    secretGoverningText,
    crimeMainland,
    technicalInformation,
    stillSecretElement,
    measures,
    secretAct,
    secretKnowledge,
    gravity,
  ],
  defences: [],
  severity: [
    {
      when: firstDiscloser,
      then: "serious",
      because: {
        zh: "可能使秘密公开，损失按商业价值计算时，法定刑可能升入三年以上十年以下一档。",
        en: "It may have made the secret public; with loss reckoned by commercial value, punishment may rise to the tier of three to ten years.",
      },
    },
    {
      when: largeRevenue,
      then: "moderate",
      because: {
        zh: "收入高于数额起点，是否达到须核算利润。",
        en: "Revenue is above the starting amount; whether it is reached depends on profit.",
      },
    },
    {
      when: always,
      then: "minor",
      because: { zh: "所述收入低于数额起点。", en: "The revenue stated is below the starting amount." },
    },
  ],
  remedies: [
    {
      id: "imprisonment",
      title: { zh: "有期徒刑", en: "Imprisonment" },
      text: {
        zh: "三年以下有期徒刑；情节特别严重的，三年以上十年以下。",
        en: "Up to three years; three to ten years where the circumstances are especially serious.",
      },
      when: always,
      cites: ["crime.secret"],
    },
    {
      id: "fine",
      title: { zh: "罚金", en: "Fine" },
      text: {
        zh: "并处或者单处罚金；2025年解释据报道把上限提高到违法所得的十倍。",
        en: "Together with imprisonment or alone; the interpretation of 2025 is reported to raise the ceiling to ten times the unlawful gains.",
      },
      when: always,
      cites: ["crime.secret", "doc.xinhua-ip-crimes-report"],
    },
    unitRemedy,
  ],
  levers: ["replace-and-isolate", "remove-online"],
  evidence: [
    {
      item: {
        zh: "取得和对外提供的日期，以及当时公开程度的证据",
        en: "Days of acquisition and of handing out, with proof of how public it then was",
      },
      proves: { zh: "行为发生时是否仍为秘密", en: "Whether it was still secret at the time" },
    },
    {
      item: { zh: "按产品和期间分列的利润账目", en: "Accounts of profit by product and period" },
      proves: { zh: "违法所得是否达到标准", en: "Whether gains reach the standard" },
    },
  ],
  limitation: crimeLimitation,
  notes: [
    {
      text: {
        zh: "没有检索到以模型权重为对象的侵犯商业秘密罪裁判；损失和所得的数额应当由刑事律师核算。",
        en: "No judgment on the crime of infringing trade secrets in model weights was found; loss and gains are for criminal counsel to work out.",
      },
      cites: [],
      when: always,
    },
    {
      text: {
        zh: "为境外机构、组织、人员窃取、刺探、收买、非法提供商业秘密的，另有专门罪名，不以情节严重为起点；公开传播与为特定境外主体提供是不同的行为。",
        en: "Stealing, spying out, buying or unlawfully providing a trade secret for someone abroad is a crime of its own that does not begin at serious circumstances; opening files to all is not the same as providing them for a particular party abroad.",
      },
      cites: ["crime.secret-abroad"],
      when: disclosedInTime,
    },
  ],
};
