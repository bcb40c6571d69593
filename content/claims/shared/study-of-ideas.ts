import type { Defence } from "../../../lib/knowledge/claim";
import { always, is, not, only } from "../../../lib/knowledge/condition";

/** Software Regulations art. 17: use of software in order to learn the ideas in it. No published work and no lawful copy is required by its words. */
export const studyOfIdeas: Defence = {
  id: "study-of-ideas",
  title: {
    zh: "抗辩：学习、研究软件内含的设计思想和原理",
    en: "Defence: studying the ideas and principles in software",
  },
  effect: "defeats",
  raisedWhen: is("purpose-kind", "research", "evaluation"),
  tests: [
    {
      id: "went-further",
      when: not(only("delivery", "nothing")),
      then: "unmet",
      because: {
        zh: "副本或者功能提供给他人，不是为学习、研究设计思想和原理而安装、显示、传输或者存储。",
        en: "Copies or functions go to others: that is not installing, displaying, transmitting or storing in order to study ideas and principles.",
      },
      cites: ["software.study"],
    },
    {
      id: "in-house-study",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "为学习、研究设计思想和原理而安装、存储软件，可以不经许可；本项使用的目的是否在此，有争议。",
        en: "Software may be installed and stored without permission in order to study its ideas and principles; whether that was the purpose here is disputed.",
      },
      cites: ["software.study", "software.excluded"],
      argument: {
        claimant: {
          zh: "目的是得到其能力，或者评估能否用于业务，而不是了解其中的思想和原理；思想和原理可以从公开的论文和文档了解，不必复制文件。",
          en: "The aim was what it can do, or its fitness for business, and not the ideas in it: those can be learned from papers and documents without copying the file.",
        },
        claimantCites: ["software.study"],
        respondent: {
          zh: "研究软件如何工作必须运行它；条文不以副本合法或者作品已经发表为条件，也不排除企业。",
          en: "To study how software works one must run it. The words require neither a lawful copy nor a published work, and do not leave out companies.",
        },
        respondentCites: ["software.study", "software.excluded"],
        cautious: {
          zh: "写明研究的问题和方法，研究结束即删除副本，不把副本转入产品。",
          en: "Write down the question and the method, delete the copies when the study ends, and let none pass into a product.",
        },
      },
    },
  ],
};
