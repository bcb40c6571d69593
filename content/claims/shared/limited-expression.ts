import type { Defence } from "../../../lib/knowledge/claim";
import { always, is } from "../../../lib/knowledge/condition";

/** Software Regulations art. 29: for one who wrote a program of one's own after the paper; whoever has the file copied it. */
export const limitedExpression: Defence = {
  id: "limited-expression",
  title: { zh: "抗辩：可供选用的表达方式有限", en: "Defence: few ways to express it" },
  effect: "defeats",
  raisedWhen: is("component", "architecture"),
  tests: [
    {
      id: "rewritten",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "自行开发的程序因可供选用的表达方式有限而与已有软件相似的，不构成侵权；相似是否由此而来，要逐处比对代码。",
        en: "A program of one’s own that resembles another because there are few ways to express it does not infringe; whether that is why they are alike takes a comparison, line by line.",
      },
      cites: ["software.limited-expression", "software.excluded"],
      argument: {
        claimant: {
          zh: "注释、变量命名、错误处理等不受架构限制之处也相同，说明复制了原代码。",
          en: "Comments, names and error handling are alike too, where the architecture leaves a choice: the code was copied.",
        },
        claimantCites: ["software.limited-expression"],
        respondent: {
          zh: "层的结构、维度和公式由论文决定，权重文件的键名决定了模块命名，此外没有选择余地。",
          en: "Layers, dimensions and formulas follow from the paper, and the keys in the weight files fix the names of modules: there was nothing left to choose.",
        },
        respondentCites: ["software.limited-expression", "software.excluded"],
        cautious: {
          zh: "由没有看过原代码的人依论文编写，并保存开发记录。",
          en: "Have it written from the paper by people who never saw the code, and keep the records.",
        },
      },
    },
  ],
};
