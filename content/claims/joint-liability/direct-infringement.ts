import type { Element } from "../../../lib/knowledge/claim";
import { always, is } from "../../../lib/knowledge/condition";

/** Help presupposes somebody's infringement: settled for code taken without a licence, open for weights. */
export const directInfringement: Element = {
  id: "direct-infringement",
  title: { zh: "存在他人的直接侵权行为", en: "A direct infringement by another" },
  tests: [
    {
      id: "code",
      when: is("component", "inference-code", "model-code", "training-code"),
      then: "met",
      because: {
        zh: "代码是受保护的作品；以没有许可为前提，他人的上传、复制或者使用即为直接侵权。",
        en: "Code is a protected work. If there is no licence, another’s uploading, copying or use of it infringes directly.",
      },
      cites: ["software.liability", "copyright.infringement"],
    },
    {
      id: "weights",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "教唆、帮助侵权以有人直接侵权为前提；权重是否作品尚无定论，直接侵权能否成立也随之存疑。",
        en: "Instigation and help presuppose that somebody infringes directly. Whether weights are works is undecided, and so is the direct infringement.",
      },
      cites: ["tort.help", "copyright.works"],
      argument: {
        claimant: {
          zh: "权重凝结了研发者的选择，可以作为作品保护；即使不构成作品，他人未经许可使用仍可能构成不正当竞争，帮助者同样承担连带责任。",
          en: "Weights embody their maker’s choices and can be protected as works. Even if they are not, using them without permission may be unfair competition, and whoever helps is jointly liable all the same.",
        },
        claimantCites: ["copyright.works", "tort.help", "case.douyin-v-yiruike"],
        respondent: {
          zh: "信息网络传播权的客体是作品、表演、录音录像制品；权重不属于指令序列，也没有裁判认定其为作品。两起 LoRA 案件中受侵害的都是角色形象，不是权重。",
          en: "The right of communication covers works, performances and recordings; weights are no sequence of instructions, and no judgment has held them to be a work. In both LoRA cases what was infringed was a character, not weights.",
        },
        respondentCites: ["software.program", "case.ultraman-hangzhou", "case.medusa-lora"],
        cautious: {
          zh: "在裁判明确之前，按直接侵权可能成立来处理通知和链接。",
          en: "Until a court decides, handle notices and links as if direct infringement may be found.",
        },
      },
    },
  ],
};
