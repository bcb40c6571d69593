import type { Document } from "../../../lib/knowledge/authority";

export const dmcaNotice2023: Document = {
  id: "dmca-notice-2023",
  title: { zh: "Meta就llama-dl向GitHub发出的DMCA通知", en: "Meta’s DMCA notice to GitHub on llama-dl" },
  date: "2023-03-20",
  quote: {
    original:
      "No one is authorized to exhibit, reproduce, transmit, or otherwise distribute Meta Properties without the express written permission of Meta",
    zh: "未经Meta明示书面许可，任何人无权展示、复制、传输或者以其他方式分发Meta财产",
  },
  proves: {
    zh: "Meta经代理人主张对LLaMA享有著作权或者专有权利，并反对未经许可的传播；GitHub对403个仓库的整个网络作出处理。",
    en: "Through an agent Meta claimed copyright or exclusive rights in LLaMA and objected to unauthorised distribution; GitHub acted against the whole network of 403 repositories.",
  },
  limits: {
    zh: "通知仅以“LLaMA”指称作品，未提及权重，未主张违约或者商业秘密。单方主张不证明权利存在。函件日期为3月20日，于3月21日公布。",
    en: "The notice identifies the work only as “LLaMA”, does not mention weights and pleads neither breach nor trade secrets. A one-sided claim does not prove the right. The letter is dated 20 March and was published on 21 March.",
  },
  source: "github/dmca, 2023/03/2023-03-21-meta.md, commit 528056c",
  text: "licence-texts/2023-03-21-meta.md",
  grade: "primary",
  checked: "2026-11-23",
};
