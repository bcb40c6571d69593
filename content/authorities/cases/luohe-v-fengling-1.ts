import type { Case } from "../../../lib/knowledge/authority";

export const luoheVFengling1: Case = {
  id: "luohe-v-fengling-1",
  court: { zh: "广东省深圳市中级人民法院", en: "Shenzhen Intermediate People’s Court, Guangdong" },
  docket: "(2019)粤03民初3928号",
  docketConfidence: "high",
  date: "2021-04-30",
  parties: {
    zh: "济宁市罗盒网络科技有限公司 诉 福建风灵创景科技有限公司、北京风灵创景科技有限公司、深圳市腾讯计算机系统有限公司",
    en: "Jining Luohe Network Technology Co., Ltd. v. Fujian Fengling Chuangjing Technology Co., Ltd., Beijing Fengling Chuangjing Technology Co., Ltd. and Shenzhen Tencent Computer Systems Co., Ltd.",
  },
  holding: {
    zh: "GPLv3协议具有合同性质，是授权人与用户间订立的著作权协议。开放源代码等使用条件系授权许可的前提；用户违反时，附解除条件的民事法律行为因条件成就而失效，授权自动终止，此后的复制、修改、发布构成侵权。判令停止侵权，赔偿经济损失及合理费用50万元。",
    en: "GPLv3 is of contractual nature, a copyright agreement between licensor and user. Conditions such as opening the source code are preconditions of the licence; where the user breaches them, the juristic act with a resolutory condition loses effect as the condition is fulfilled, the licence ends automatically, and copying, modifying and publishing thereafter infringe. The defendants were ordered to stop and to pay RMB 500,000 for loss and reasonable expenses.",
  },
  bears: {
    zh: "LLaMA 1推理代码适用GPLv3，本案说明分发时违反其条件的后果是著作权侵权，而不仅是违约。自动终止的思路也可用于论证研究许可的自动终止条款。",
    en: "LLaMA 1’s inference code is under GPLv3, and this case shows that breach of its conditions on distribution leads to copyright infringement, not only breach of contract. The reasoning on automatic termination can also be used in arguing an automatic-termination clause of a research licence.",
  },
  limits: {
    zh: "被告是风灵与腾讯，常被误作玩友案。该案为一审判决，二审见(2021)最高法知民终2063号。未涉及模型权重，也未认定仅在服务器端运行属于分发。",
    en: "The defendants are Fengling and Tencent; the case is often confused with the one against Wanyou. It is a first-instance judgment; for the appeal see (2021)最高法知民终2063号. It did not concern model weights and did not hold that merely running a program on a server is distribution.",
  },
  sources: [
    "https://freewechat.com/a/MzA3NDE3NzMzMA==/2653296892/1",
    "http://www.freeoa.net/news/industry/violation-gpl-case-cnfirst_3620.html",
    "http://www.openatom.org/law/database",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
