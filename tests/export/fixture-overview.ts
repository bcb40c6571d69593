import type { Block } from "../../lib/memo/tree";
import { line, said, text } from "./fixture-words";

/** Conclusions: verdict, table of exposures, next steps. */
export const overview: Block[] = [
  { kind: "heading", level: 1, id: "summary", text: text("结论摘要", "Summary of conclusions") },
  {
    kind: "paragraph",
    style: "lead",
    line: line(
      "就目前所述事实，本项目的主要风险集中于模型权重：其来源未经 Meta 许可，商业使用又为许可协议所明文禁止；推理代码部分则以 GPL v3 的源代码公开义务为主。",
      "On the facts as stated, exposure concentrates on the model weights: they were obtained without permission from Meta, and the licence forbids commercial use in terms. For the inference code the main point is the source-disclosure duty under GPL v3.",
      1,
      4,
    ),
  },
  {
    kind: "verdict",
    lower: "medium",
    upper: "high",
    label: text("整体风险敞口（两项事实待查）", "Overall exposure (two facts still open)"),
    line: line(
      "著作权侵权与违约二者择一主张；如能证实泄露渠道，商业秘密一项将由“中”升至“高”。",
      "Copyright infringement and breach of contract are alternative claims. If the leak is traced, the trade-secret claim moves from medium to high.",
      2,
      3,
    ),
  },
  {
    kind: "table",
    caption: text("各部分的风险敞口", "Exposure by component"),
    columns: [text("组成部分", "Component"), text("主张", "Claim"), text("立场", "Standing"), text("敞口", "Exposure")],
    widths: [3, 4, 4, 3],
    rows: [
      [
        said("推理代码（Inference Code）", "Inference code"),
        said("违反 GPL v3 的源代码公开义务", "Breach of the source-disclosure duty of GPL v3", 4),
        said("可争辩：网络服务是否构成“传播”", "Arguable: whether a network service “conveys” the work"),
        { kind: "exposure", lower: "low", upper: "low", label: text("低", "Low") },
      ],
      [
        said("模型权重", "Model weights"),
        said("侵害复制权、信息网络传播权", "Infringement of reproduction and network-dissemination rights", 1, 2),
        said("权重是否构成作品有争议", "Whether weights are a work is contested"),
        { kind: "exposure", lower: "low", upper: "high", label: text("低 – 高", "Low – High") },
      ],
      [
        said("模型权重", "Model weights"),
        said("侵害商业秘密", "Misappropriation of trade secrets", 3),
        said("强：明知泄露仍使用", "Strong: used with knowledge of the leak"),
        { kind: "exposure", lower: "high", upper: "high", label: text("高", "High") },
      ],
      [
        said("训练数据集", "Training data"),
        said("违反个人信息保护义务", "Breach of personal-information duties", 5),
        said("不成立", "Not made out"),
        { kind: "exposure", lower: "none", upper: "none", label: text("无", "None") },
      ],
      [
        said("分词器", "Tokenizer"),
        said("违反署名义务", "Breach of the attribution duty"),
        said("防御成立", "Defended"),
        { kind: "exposure", lower: "medium", upper: "medium", label: text("中", "Medium") },
      ],
    ],
  },
  {
    kind: "list",
    ordered: true,
    items: [
      line(
        "立即停止以泄露版本的权重继续训练，并保全下载记录。",
        "Stop training from the leaked weights now, and preserve the download records.",
      ),
      line(
        "在上线前改用许可允许商业使用的基座模型；若改用，第三项主张自始不成立，但此前的使用仍须评估。",
        "Before launch, move to a base model whose licence allows commercial use. The third claim then falls away for the future; past use still has to be assessed.",
        4,
      ),
      line("向数据供应商索取授权链文件。", "Ask the data supplier for its chain of title."),
    ],
  },
];
