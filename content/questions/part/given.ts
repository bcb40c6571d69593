import { all, any, includes, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { duties } from "../../facts/owed";

export const given: Question = {
  id: "given",
  scope: "part",
  topic: "handling",
  kind: "several",
  title: {
    zh: "交付或者上线时，附上或者展示了哪些内容？",
    en: "What do you give or show when you deliver it or go live?",
  },
  why: {
    zh: "许可证常以附许可证文本、声明、来源字样和命名为条件。",
    en: "Licences are often given on condition of a copy, notices, a credit or a name.",
  },
  law: ["term.licence-copy", "term.notice-text", "term.display", "term.name-prefix"],
  options: [
    { id: "licence-copy", text: { zh: "许可证文本", en: "A copy of the licence" } },
    {
      id: "notice-text",
      text: {
        zh: "版权声明和署名声明（如 NOTICE 文件）",
        en: "Notices of copyright and attribution (such as a NOTICE file)",
      },
    },
    { id: "change-marks", text: { zh: "修改说明", en: "A statement of changes" } },
    {
      id: "display",
      text: { zh: "许可证规定的来源字样", en: "The credit that the licence prescribes" },
      hint: { zh: "例如 Built with Llama、Built with Qwen", en: "For example “Built with Llama”, “Built with Qwen”" },
    },
    {
      id: "name-prefix",
      text: { zh: "衍生模型名称以规定的词开头", en: "A derivative model’s name beginning as prescribed" },
    },
    { id: "flow-down", text: { zh: "用户协议中的使用限制", en: "The use restrictions in the terms for users" } },
    { id: "source", text: { zh: "源代码", en: "Source code" } },
    {
      id: "ai-disclosure",
      text: { zh: "内容由人工智能生成的说明", en: "A statement that content is machine-generated" },
    },
    { id: "nothing", text: { zh: "都没有", en: "None of these" }, exclusive: true },
  ],
  components: ["weights", "tokenizer"],
  askWhen: all(
    any(...duties.map((duty) => is(`licence.${duty}`, "required", "above-threshold"))),
    includes("delivery", "hosted", "on-device", "on-premise", "published-full", "published-delta"),
    not(is("channel", "own-work")),
  ),
};
