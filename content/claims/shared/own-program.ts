import type { Claim, Element, Test } from "../../../lib/knowledge/claim";
import { always } from "../../../lib/knowledge/condition";
import { programMade } from "../../conditions";

/** Code carried over statement by statement, though in another language. */
export const ported: Test = {
  id: "ported",
  when: programMade("ported"),
  then: "met",
  because: {
    zh: "照原代码逐段改写或者移植，保留了其结构、顺序和组织，属于对原程序的修改或者改编；换一种编程语言不改变这一点。其中的算法和功能不在保护之内。",
    en: "Translating or porting the code piece by piece keeps its structure, sequence and organisation, and modifies or adapts the program; another programming language does not change that. The algorithms and functions in it are not protected.",
  },
  cites: ["software.modification", "copyright.adaptation", "software.translation", "software.excluded"],
};

/** Written by people who had seen the code: alike because of it, or because there is no other way? */
export const writtenAnew: Test = {
  id: "written-anew",
  when: programMade("after-reading"),
  then: "contested",
  leaning: "even",
  because: {
    zh: "看过原代码之后自行重写：取用了表达还是只取用了思想和算法，要逐处比对代码。",
    en: "It was written anew after reading the code: whether expression was taken, or ideas and algorithms only, takes a comparison, line by line.",
  },
  cites: ["software.excluded", "software.limited-expression"],
  argument: {
    claimant: {
      zh: "接触过原代码，结构、命名和注释又相似的，难以说是独立完成。",
      en: "After access to the code, likeness of structure, names and comments is hard to explain as independent work.",
    },
    claimantCites: ["software.own", "software.reproduction"],
    respondent: {
      zh: "思想、处理过程和数学概念不受保护；因可供选用的表达方式有限而相似的，不构成侵权。",
      en: "Ideas, processes and mathematical concepts are not protected, and likeness that comes of there being few ways to express a thing infringes nothing.",
    },
    respondentCites: ["software.excluded", "software.limited-expression"],
    cautious: {
      zh: "由没有看过原代码的人依论文重写，并保存开发记录；在此之前遵守原代码的许可证。",
      en: "Have people who never saw the code write it from the paper, and keep the records; until then keep to the code’s licence.",
    },
  },
};

/** Whether what is conveyed is the GPL code or a work based on it. */
export const coveredWork: Element = {
  id: "covered-work",
  title: {
    zh: "所交付的是 GPL 代码或者以其为基础的作品",
    en: "What is conveyed is the GPL code or a work based on it",
  },
  tests: [
    { ...ported, cites: [...ported.cites, "gpl-3.0.modified-source", "gpl-3.0.whole-work"] },
    writtenAnew,
    {
      id: "the-code",
      when: always,
      then: "met",
      because: {
        zh: "程序是以 GPL-3.0 发布的代码，或者其中含有该代码。",
        en: "The program is code released under GPL-3.0, or has such code in it.",
      },
      cites: ["gpl-3.0.modified-source", "gpl-3.0.whole-work"],
    },
  ],
};

/** What the label on one's own program can do, where GPL code is in it. */
export const ownLabelNote: Claim["notes"][number] = {
  text: {
    zh: "自己的程序含有 GPL 代码或者由其移植而来的，对外提供时整个作品须以 GPL-3.0 许可；改标 MIT、Apache-2.0 等，不改变接收者从原许可人处取得的 GPL 许可，也不免除提供源代码的义务。",
    en: "Where your program has GPL code in it or was ported from it, the whole work must be licensed under GPL-3.0 when conveyed; to label it MIT or Apache-2.0 changes neither the GPL licence that recipients have from the original licensors nor the duty to give source.",
  },
  cites: ["gpl-3.0.whole-work", "gpl-3.0.automatic-licensing"],
  when: programMade("copied", "ported"),
};
