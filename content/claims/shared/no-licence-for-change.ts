import type { Element, Test } from "../../../lib/knowledge/claim";
import { noLicence } from "./no-licence";

/** Rows whose answer, or whose clause, is another where the act is a change and not a copy. */
export const changeRows: Readonly<Record<string, Omit<Test, "id" | "when">>> = {
  gpl: {
    then: "unmet",
    because: {
      zh: "GPL-3.0 许可修改：不对外转移的不附条件，对外转移的须标明修改并以 GPL-3.0 许可整部作品。没有履行的，见 GPL 一项。",
      en: "GPL-3.0 licenses changes: unconditionally if they are not conveyed, and otherwise if they are marked and the whole work is licensed under GPL-3.0. Failure to do so is dealt with under the GPL.",
    },
    cites: ["gpl-3.0.private-changes", "gpl-3.0.modified-source", "gpl-3.0.whole-work"],
  },
  permissive: {
    then: "unmet",
    because: { zh: "{term:modification}{term:change-marks}", en: "{term:modification} {term:change-marks}" },
    cites: ["term.modification", "term.change-marks", "software.unlicensed-rights-reserved"],
  },
  "published-research": {
    then: "unmet",
    because: {
      zh: "{term:modification}改动本身在许可之内。公开改动后的版本是另一行为；公开如构成违约并使许可终止，此后的改动没有许可。{term:termination}",
      en: "{term:modification} The change itself is licensed. Publishing the result is another act; if that is a breach that ends the licence, later changes are unlicensed. {term:termination}",
    },
    cites: ["term.modification", "term.termination", "software.unlicensed-rights-reserved"],
  },
  unused: {
    then: "contested",
    leaning: "even",
    because: {
      zh: "商业计划没有实施，但文件已经改动；改动是为研究还是为该计划所作，决定是否在许可之内。",
      en: "The commercial plan came to nothing, yet the files were changed: whether that was for research or for the plan decides whether it was licensed.",
    },
    cites: ["term.modification", "term.commercial", "software.unlicensed-rights-reserved"],
    argument: {
      claimant: {
        zh: "{term:commercial}计划虽未实施，改动已为其而作。",
        en: "{term:commercial} The change was made for the plan even if the plan was dropped.",
      },
      claimantCites: ["term.commercial"],
      respondent: {
        zh: "改动用于试验和了解模型，止于研究；没有产品，也没有收入。",
        en: "The change served experiment and understanding and went no further: there was no product and no revenue.",
      },
      respondentCites: ["term.modification"],
      cautious: {
        zh: "不再使用改动后的版本，并保存放弃计划的记录。",
        en: "Do not use the changed version, and keep the record that the plan was dropped.",
      },
    },
  },
};

/**
 * Whether a licence covers the change: the table for the act in general, with what licences say of changes in place of
 * what they say of copies. A row added there is taken over here.
 */
export const noLicenceForChange: Element = {
  id: "no-licence-for-change",
  title: { zh: "没有许可覆盖该改动", en: "No licence covers the change" },
  tests: noLicence.tests.map((test) => {
    const change = changeRows[test.id];
    return change === undefined ? test : { id: test.id, when: test.when, ...change };
  }),
};
