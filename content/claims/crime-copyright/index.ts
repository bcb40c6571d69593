import type { Claim } from "../../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../../lib/knowledge/condition";
import { copyleftOnCopies, handedOut, largeRevenue, withRevenue } from "../../conditions";
import { crimeLimitation, crimeMainland, noConvictionFound, unitRemedy } from "../shared/crime-elements";
import { publicCopies } from "./conditions";
import { act, intent, profit, threshold } from "./conduct";
import { governingText, noPermission, object } from "./objects";

/**
 * Criminal Law 217, item 1. Severity follows the tiers of punishment and what the facts indicate of the amount, and is not
 * "serious" throughout: several open elements at once would otherwise read as the gravest finding of a memo.
 */
export const crimeCopyright: Claim = {
  id: "crime-copyright",
  kind: "claim",
  jurisdiction: "prc",
  order: 86,
  title: { zh: "刑事提示：侵犯著作权罪", en: "Criminal law: the crime of infringing copyright" },
  claimant: {
    zh: "公安机关、人民检察院；权利人可以报案",
    en: "police and procuratorate; the right holder may report it",
  },
  summary: {
    zh: "须同时具备：以营利为目的、故意、未经许可、把作品复制发行或者通过网络向公众传播、达到数额或者数量标准。按现行规则，只下载、使用、托管而不提供文件的，不构成；对象是权重的，是否作品本身就有争议。",
    en: "It takes all of these: a purpose of profit, intent, no permission, reproducing and distributing or communicating a work to the public, and a threshold of amount or number. Under the present rules, downloading, using or hosting without supplying files is not enough; and with weights it is disputed whether there is a work at all.",
  },
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code"],
  transition: "crime",
  acts: ["disclosure", "use"],
  relevantWhen: any(
    is("permission", "another-person", "within", "doubtful", "exceeded", "unregistered", "asked", "refused", "none"),
    all(is("permission", "uncovered"), handedOut),
    // A licence obtained once the lack of one was known does not undo what was done before.
    all(is("permission", "separate"), is("awareness", "arguable", "should-have", "knew-later", "knew")),
    all(
      is("permission", "open-licence"),
      copyleftOnCopies,
      includes("delivery", "on-device", "on-premise", "published-full"),
      is("gpl-compliance", "partial", "none"),
    ),
  ),
  uncoveredWhen: is("permission", "uncovered"),
  elements: [governingText, crimeMainland, object, noPermission, act, profit, intent, threshold],
  defences: [],
  severity: [
    {
      when: is("permission", "open-licence"),
      then: "minor",
      because: {
        zh: "属于履行许可条件的争议，补正可以恢复许可。",
        en: "A dispute over licence conditions, which cure can mend.",
      },
    },
    {
      when: not(handedOut),
      then: "minor",
      because: { zh: "没有向他人提供文件。", en: "No file was given to others." },
    },
    {
      when: all(publicCopies, largeRevenue),
      then: "serious",
      because: {
        zh: "向公众提供副本，且收入远高于数额起点，法定刑可能升入三年以上十年以下一档。",
        en: "The public got copies and revenue is far above the starting amount: punishment may rise to the tier of three to ten years.",
      },
    },
    {
      when: withRevenue,
      then: "moderate",
      because: {
        zh: "如果成立，一般在三年以下有期徒刑一档，可以单处罚金。",
        en: "If made out, generally the tier of up to three years, where a fine alone is possible.",
      },
    },
    { when: always, then: "minor", because: { zh: "没有收入。", en: "Nothing was earned." } },
  ],
  remedies: [
    {
      id: "imprisonment",
      title: { zh: "有期徒刑", en: "Imprisonment" },
      text: {
        zh: "三年以下有期徒刑；数额巨大或者情节特别严重的，三年以上十年以下。",
        en: "Up to three years; three to ten years where the amount is huge or the circumstances are especially serious.",
      },
      when: always,
      cites: ["crime.copyright"],
    },
    {
      id: "fine",
      title: { zh: "罚金", en: "Fine" },
      text: {
        zh: "并处或者单处罚金；2025年解释据报道把上限提高到违法所得的十倍。",
        en: "Together with imprisonment or alone; the interpretation of 2025 is reported to raise the ceiling to ten times the unlawful gains.",
      },
      when: always,
      cites: ["crime.copyright", "doc.xinhua-ip-crimes-report"],
    },
    unitRemedy,
  ],
  levers: ["remove-online", "replace-and-isolate", "host-instead-of-shipping", "comply-with-notice", "comply-with-gpl"],
  evidence: [
    {
      item: {
        zh: "按产品和期间分列的收入、成本和退款账目",
        en: "Accounts of revenue, cost and refunds by product and period",
      },
      proves: { zh: "违法所得和非法经营数额", en: "Unlawful gains and turnover" },
    },
    {
      item: { zh: "下载、点击和会员数量的原始统计", en: "Original statistics of downloads, clicks and members" },
      proves: { zh: "是否达到数量标准", en: "Whether a standard of number is reached" },
    },
  ],
  limitation: crimeLimitation,
  notes: [
    noConvictionFound,
    {
      text: {
        zh: "销售明知是侵权复制品的，另有销售侵权复制品罪；2025年解释据报道把其违法所得标准由十万元降为五万元。",
        en: "Selling what one knows to be infringing copies is a crime of its own; the interpretation of 2025 is reported to lower its amount of unlawful gains from RMB 100,000 to 50,000.",
      },
      cites: ["crime.resale", "doc.xinhua-ip-crimes-report"],
      when: includes("purpose", "resale"),
    },
    {
      text: {
        zh: "为他人的网络犯罪提供存储、托管等帮助构成犯罪的，以明知他人实施犯罪且情节严重为前提；他人的行为不构成犯罪的，不适用。",
        en: "Helping another’s crime on a network, by storage, hosting and the like, is itself a crime only where one knows that the other commits a crime and the circumstances are serious; where the other’s act is no crime it does not apply.",
      },
      cites: ["crime.network-help"],
      when: includes("role", "host", "linker", "tool-maker"),
    },
  ],
};
