import type { Defence } from "../../../lib/knowledge/claim";
import { all, always, any, includes, is, only } from "../../../lib/knowledge/condition";
import { handedOut } from "../../conditions";

/** Copyright Law art. 50: when technical measures may be avoided. */
export const circumventionExceptions: Defence = {
  id: "circumvention-exceptions",
  title: {
    zh: "抗辩：教学科研、安全测试、加密研究和反向工程",
    en: "Defence: teaching and research, security tests, encryption research, reverse engineering",
  },
  effect: "defeats",
  raisedWhen: all(includes("access", "bypass", "anothers", "proxy"), is("purpose-kind", "research", "evaluation")),
  tests: [
    {
      id: "handed-on",
      when: any(handedOut, includes("role", "tool-maker")),
      then: "unmet",
      because: {
        zh: "例外以不向他人提供避开技术措施的技术、装置或者部件，不侵犯权利人的其他权利为条件；而文件或者工具提供给了他人。",
        en: "The exceptions require that no means of avoiding technical measures go to others and that no other right be infringed; here files or tools do go to others.",
      },
      cites: ["copyright.circumvention-exceptions"],
    },
    {
      id: "research-or-test",
      when: only("delivery", "nothing"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "安全测试、加密研究和软件反向工程研究，以及为教学、科研提供无法通过正常途径获取的少量已发表作品，可以避开技术措施。只为取得模型来使用的，是否属于其中之一，有争议。",
        en: "Technical measures may be avoided for security tests, encryption research and research by reverse engineering, and to provide teachers or researchers with a few published works that cannot be had by normal means. Whether taking a model in order to use it is any of these is disputed.",
      },
      cites: ["copyright.circumvention-exceptions"],
      argument: {
        claimant: {
          zh: "目的是取得并使用模型，不是测试安全或者研究其结构；申请即是正常途径，被拒绝不等于无法获取。",
          en: "The aim was to have and use the model, and not to test security or study its build. Applying is the normal way, and being refused does not mean that there is none.",
        },
        claimantCites: ["copyright.circumvention-exceptions"],
        respondent: {
          zh: "条文列明反向工程研究，不要求非营利；分析提取的模型以了解其结构，正是这种研究。",
          en: "Research by reverse engineering is named and need not be non-profit; analysing an extracted model to learn how it is built is just that.",
        },
        respondentCites: ["copyright.circumvention-exceptions", "software.study"],
        cautious: {
          zh: "写明研究目的，结果不进入产品，研究结束即删除提取的文件。",
          en: "Record the purpose, let no result into a product, and delete the extracted files when the study ends.",
        },
      },
    },
    {
      id: "put-to-use",
      when: always,
      then: "unmet",
      because: {
        zh: "文件用于提供服务，不是测试或者研究。",
        en: "The files are put to use, and not tested or studied.",
      },
      cites: ["copyright.circumvention-exceptions"],
    },
  ],
};
