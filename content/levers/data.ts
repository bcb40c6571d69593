import type { Lever } from "../../lib/knowledge/claim";
import { always, any, includes, is } from "../../lib/knowledge/condition";
import { live } from "./conditions";

/** Data that went into training. */
export const dataLevers: readonly Lever[] = [
  {
    id: "replace-training-data",
    kind: "lowers",
    scope: "part",
    order: 66,
    title: { zh: "换用来源清楚的数据重新训练", en: "Retrain on data of clear source" },
    wordings: [
      {
        when: live,
        text: {
          zh: "停用以有争议数据训练的版本，换用自有或者取得训练许可的数据从基础模型重新训练，并保存来源清单；已经发生的复制和处理不因此消除。",
          en: "Stop using the version trained on disputed data, retrain from the base model on data of your own or licensed for training, and keep a list of sources: copying and processing that have happened are not undone.",
        },
        time: { zh: "下一版上线之前", en: "before the next version goes live" },
      },
      {
        when: always,
        text: {
          zh: "不采用以有争议数据训练的版本，换用自有或者取得训练许可的数据从基础模型重新训练，并保存来源清单；已经发生的复制和处理不因此消除。",
          en: "Set aside the version trained on disputed data, retrain from the base model on data of your own or licensed for training, and keep a list of sources: copying and processing that have happened are not undone.",
        },
        time: { zh: "投入使用之前", en: "before it is put to use" },
      },
    ],
    owner: { zh: "算法负责人、法务", en: "machine-learning lead with counsel" },
    offeredWhen: [
      {
        when: any(is("component", "training-data"), includes("modification", "fine-tuned", "adapter", "distilled")),
        provided: { zh: "进行过训练或者微调", en: "it was trained or tuned" },
      },
      {
        when: includes(
          "tuning-data",
          "client",
          "public-web",
          "non-commercial",
          "synthetic",
          "personal",
          "sensitive",
          "confidential",
        ),
        provided: { zh: "训练数据中有来源存疑的", en: "some of the training data is of doubtful source" },
      },
    ],
    sets: [{ scope: "part", question: "tuning-data", value: ["own"] }],
    cites: ["genai.lawful-source", "genai.training-data"],
  },
  {
    id: "obtain-consent",
    kind: "lowers",
    scope: "part",
    order: 67,
    title: { zh: "取得单独同意，或者匿名化", en: "Obtain separate consent, or anonymise" },
    wordings: [
      {
        when: always,
        text: {
          zh: "向个人说明训练用途并取得单独同意，涉及敏感个人信息的先作影响评估，不能取得的匿名化或者剔除；以往没有依据的处理不因此合法。",
          en: "Tell people that their information is for training and obtain separate consent, with an impact assessment first where it is sensitive, and anonymise or remove it where consent cannot be had: past processing without a basis is not made lawful.",
        },
        time: { zh: "继续使用这些数据之前", en: "before the data is used again" },
      },
    ],
    owner: { zh: "个人信息保护负责人", en: "head of personal information protection" },
    offeredWhen: [
      {
        when: includes("tuning-data", "personal", "sensitive"),
        provided: { zh: "训练数据含个人信息", en: "the training data holds personal information" },
      },
      {
        when: is("personal-basis", "consent", "other", "none"),
        provided: { zh: "没有取得单独同意", en: "separate consent was not obtained" },
      },
    ],
    sets: [{ scope: "part", question: "personal-basis", value: "separate-consent" }],
    cites: ["personal.sensitive-consent", "personal.changed-purpose", "personal.impact-assessment"],
  },
];
