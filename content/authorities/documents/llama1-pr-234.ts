import type { Document } from "../../../lib/knowledge/authority";

export const llama1Pr234: Document = {
  id: "llama1-pr-234",
  title: { zh: "第234号合并请求：增加模型权重许可", en: "Pull request 234: add model weights license" },
  date: "2023-03-24",
  quote: {
    original: "Closing as Meta has turned this into the LLaMA 2 repo.",
    zh: "因Meta已将本仓库改为LLaMA 2仓库，特此关闭。",
  },
  proves: {
    zh: "该请求载有权重许可文本，但从未合并，由作者于2023年7月20日关闭。",
    en: "The request carried a text of the weights licence, but was never merged and was closed by its author on 20 July 2023.",
  },
  limits: {
    zh: "作者属EleutherAI而非Meta，“CLA Signed”标签不证明授权；权重为非商业许可的结论应依据发布文章、模型卡与申请表。",
    en: "Its author was of EleutherAI, not Meta, and the label “CLA Signed” proves no authority; that the weights are non-commercial rests on the release post, the model card and the form.",
  },
  source: "meta-llama/llama pull request 234, head 3f23e93b476cef85f2cabc7d8221a66adc4e6dfe",
  text: "llama1-facts.md",
  grade: "primary",
  checked: "2026-11-23",
};
