import type { Case } from "../../../lib/knowledge/authority";

export const luoheVFengling2: Case = {
  id: "luohe-v-fengling-2",
  court: { zh: "最高人民法院（知识产权法庭）", en: "Supreme People’s Court (Intellectual Property Court)" },
  docket: "(2021)最高法知民终2063号",
  docketConfidence: "high",
  parties: {
    zh: "福建风灵创景科技有限公司、北京风灵创景科技有限公司 与 济宁市罗盒网络科技有限公司、深圳市腾讯计算机系统有限公司",
    en: "Fujian Fengling Chuangjing Technology Co., Ltd. and Beijing Fengling Chuangjing Technology Co., Ltd. and Jining Luohe Network Technology Co., Ltd.; Shenzhen Tencent Computer Systems Co., Ltd. (defendant at first instance)",
  },
  holding: {
    zh: "开源项目管理人可以单独就侵害开源软件著作权的行为提起诉讼。贡献者主动参与开源项目，应视为其默示同意项目管理人提起侵权之诉。",
    en: "The maintainer of an open-source project may sue alone for infringement of the copyright in the open-source software. Contributors who join the project of their own accord are deemed to have impliedly agreed that the maintainer may bring infringement proceedings.",
  },
  bears: {
    zh: "权利人作为项目管理人，可以就GPLv3代码单独起诉，无须追加各贡献者。",
    en: "The owner of a project can sue on GPLv3 code alone, without joining the contributors.",
  },
  limits: {
    zh: "仅就起诉资格引用；判决主文未见原文，不说明维持或者改判。未涉及模型权重。",
    en: "Cited on standing only; the operative part was not seen, so it is not said whether the first judgment was upheld or varied. It did not concern model weights.",
  },
  sources: [
    "https://enipc.court.gov.cn/zh-cn/news/view-3655.html",
    "http://www.openatom.org/law/database",
    "https://wanqulawyer.com/jingpinanli/55561.html",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
