import { any, includes, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const tuningData: Question = {
  id: "tuning-data",
  scope: "part",
  topic: "handling",
  kind: "several",
  title: { zh: "训练或微调用了哪些数据？", en: "What data went into training or tuning?" },
  why: {
    zh: "训练数据要有合法来源；个人信息要有同意或其他依据。",
    en: "Training data must be lawfully sourced; personal information needs consent or another basis.",
  },
  law: ["genai.lawful-source", "genai.training-data", "personal.lawful-basis", "personal.sensitive-consent"],
  options: [
    { id: "own", text: { zh: "自有的或取得许可的", en: "Our own, or licensed to us" } },
    { id: "client", text: { zh: "客户交来的", en: "Given by a client" } },
    { id: "public-web", text: { zh: "从公开网页抓取的", en: "Scraped from the public web" } },
    { id: "non-commercial", text: { zh: "标明仅限非商业使用的数据集", en: "A data set marked non-commercial" } },
    {
      id: "synthetic",
      text: { zh: "用其他模型或服务的输出生成的", en: "Made from outputs of another model or service" },
    },
    { id: "personal", text: { zh: "含个人信息的", en: "With personal information" } },
    {
      id: "sensitive",
      text: {
        zh: "含敏感个人信息的（健康、人脸、未成年人等）",
        en: "With sensitive personal information (health, faces, minors)",
      },
    },
    { id: "confidential", text: { zh: "含他人保密信息的", en: "With others’ confidential information" } },
  ],
  askWhen: any(is("component", "training-data"), includes("modification", "fine-tuned", "adapter", "distilled")),
  components: ["weights", "training-data"],
};
