import type { Question } from "../../../lib/knowledge/question";
import { codeComponents, ownProgram } from "../../conditions";

export const codeOrigin: Question = {
  id: "code-origin",
  scope: "part",
  topic: "source",
  kind: "one",
  title: {
    zh: "你们的程序是怎样从所选模型的代码来的？",
    en: "How does your program come from the code of the model chosen?",
  },
  why: {
    zh: "著作权保护代码的表达，不保护思想和算法：抄入或者移植要有原代码的许可，只依论文重写则不要。",
    en: "Copyright covers how code is expressed, not ideas and algorithms: copying it in or porting it needs the code’s licence, and writing anew from the paper does not.",
  },
  law: ["software.excluded", "software.modification", "software.limited-expression"],
  options: [
    { id: "copied", text: { zh: "抄入了原代码的全部或者一部分", en: "Some or all of the code is copied into it" } },
    {
      id: "ported",
      text: {
        zh: "照原代码改写成另一种语言，或者移植",
        en: "The code was translated into another language, or ported",
      },
    },
    { id: "after-reading", text: { zh: "看过原代码之后自行重写", en: "Written anew after reading the code" } },
    {
      id: "rewritten",
      text: { zh: "没有看过原代码，只依论文或者说明编写", en: "Written from the paper or a description alone" },
    },
  ],
  components: [...codeComponents],
  askWhen: ownProgram,
};
