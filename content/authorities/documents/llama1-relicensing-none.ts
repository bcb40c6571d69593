import type { Document } from "../../../lib/knowledge/authority";

export const llama1RelicensingNone: Document = {
  id: "llama1-relicensing-none",
  title: {
    zh: "2023年7月18日仓库改用Llama 2许可的提交",
    en: "Commit of 18 July 2023 moving the repository to the Llama 2 licence",
  },
  date: "2023-07-18",
  proves: {
    zh: "仓库自该日起改用Llama 2社区许可；该许可所定义的“Llama 2”“Llama Materials”不及于LLaMA 1，其权重仍受原非商业许可约束，v1代码仍按GPLv3。",
    en: "From that day the repository is under the Llama 2 Community License; “Llama 2” and “Llama Materials” as defined there do not reach LLaMA 1, whose weights stay under the earlier non-commercial licence and whose v1 code stays under GPLv3.",
  },
  limits: {
    zh: "说明未发现对LLaMA 1权重的重新许可声明，不等于证明Meta从未作出。",
    en: "That no statement relicensing the LLaMA 1 weights was found does not prove that Meta never made one.",
  },
  source: "meta-llama/llama, commit 6d4c0c2; branch llama_v1",
  grade: "primary",
  checked: "2026-11-23",
};
