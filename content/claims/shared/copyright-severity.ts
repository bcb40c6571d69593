import type { Claim } from "../../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../../lib/knowledge/condition";
import { forGain, secondHand, withoutLicence } from "../../conditions";
import { doubtfulUseRow } from "./doubtful-use";
import { limitedBusinessRows, scaleRows } from "./scale";

const aware = is("awareness", "knew", "knew-later", "should-have");
/** Taken under a page that showed a wide licence, with nothing to make one doubt it. */
const goodFaith = all(secondHand, is("label", "permissive"), is("awareness", "none", "arguable"));

/** Caution above all for large companies: the same act weighs more with scale, revenue and defiance of a notice. */
export const copyrightSeverity: Claim["severity"] = [
  {
    when: is("notice", "ignored"),
    then: "serious",
    because: { zh: "收到通知后仍继续，可能被认定为故意。", en: "Going on after a notice may be found intentional." },
  },
  {
    when: all(
      is("use-status", "ended", "never-launched", "abandoned-plan"),
      is("purpose-kind", "research", "evaluation"),
    ),
    then: "minor",
    because: { zh: "使用已经结束，且未用于经营。", en: "Use has ended and was not for business." },
  },
  ...scaleRows(is("use-status", "ongoing")),
  {
    when: all(is("use-status", "ongoing"), withoutLicence, aware, forGain),
    then: "serious",
    because: {
      zh: "没有任何许可，明知或者应知来源有问题，仍用于经营。",
      en: "It is used for gain without any licence, by one who knows or should know that something is wrong with its source.",
    },
  },
  {
    when: all(withoutLicence, is("awareness", "knew"), includes("delivery", "published-full", "linked")),
    then: "serious",
    because: {
      zh: "明知没有许可，仍向公众提供完整文件或者取得途径。",
      en: "The files, or the way to them, are given to the public by one who knows that there is no licence.",
    },
  },
  {
    when: all(
      is("use-status", "ongoing"),
      is("permission", "none", "asked", "refused", "exceeded"),
      is("grant", "forbidden"),
      forGain,
      not(goodFaith),
    ),
    then: "serious",
    because: {
      zh: "许可证明文不允许这一用途，仍用于经营。",
      en: "It is used for gain although the licence bars that purpose in so many words.",
    },
  },
  doubtfulUseRow,
  ...limitedBusinessRows,
  {
    when: all(withoutLicence, secondHand, is("model-access", "form")),
    then: "moderate",
    because: {
      zh: "未用于经营，但取得的是只提供给获批申请人的文件。",
      en: "Not used in business, yet the files are ones given to approved applicants only.",
    },
  },
  {
    when: always,
    then: "minor",
    because: {
      zh: "未用于经营，通常以停止使用为主。",
      en: "Not used in business: an order to stop is the usual consequence.",
    },
  },
];
