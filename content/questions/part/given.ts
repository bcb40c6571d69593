import { all, any, includes, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { duties } from "../../facts/owed";

export const given: Question = {
  id: "given",
  scope: "part",
  topic: "handling",
  kind: "several",
  title: {
    zh: "交付、公开或者上线时，附上、展示或者做到了哪些？",
    en: "Which of these do you give, show or do when you deliver it, publish it or go live?",
  },
  why: {
    zh: "许可证常要求附许可证文本、保留声明、展示来源字样或者按规定命名；没有做到的，有的许可证会因此终止。",
    en: "Licences often ask for a copy of the text, notices, a credit or a name; some end where that is not done.",
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
    { id: "change-marks", text: { zh: "对所作修改的说明", en: "A statement of what was changed" } },
    {
      id: "display",
      text: { zh: "许可证规定的来源字样", en: "The credit that the licence prescribes" },
      hint: { zh: "例如 Built with Llama、Built with Qwen", en: "For example “Built with Llama”, “Built with Qwen”" },
    },
    {
      id: "name-prefix",
      text: {
        zh: "衍生模型按规定命名（如以规定的词开头）",
        en: "A derivative model’s name as prescribed (beginning with the prescribed word, for example)",
      },
    },
    {
      id: "flow-down",
      text: {
        zh: "写入用户协议或者下游协议的使用限制",
        en: "The use restrictions, in the terms for users or recipients",
      },
    },
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
    not(is("way", "own-work")),
  ),
};
