import type { Case } from "../../../lib/knowledge/authority";

export const luoheVWanyou: Case = {
  id: "luohe-v-wanyou",
  court: { zh: "广州知识产权法院", en: "Guangzhou Intellectual Property Court" },
  docket: "(2019)粤73知民初207号",
  docketConfidence: "high",
  date: "2021-09-29",
  parties: {
    zh: "济宁市罗盒网络科技有限公司 诉 广州市玩友网络科技有限公司、深圳冠准航科技有限公司、深圳奥斯坦科技有限公司、祥运实业（深圳）有限公司",
    en: "Jining Luohe Network Technology Co., Ltd. v. Guangzhou Wanyou Network Technology Co., Ltd., Shenzhen Guanzhunhang Technology Co., Ltd., Shenzhen Aositan Technology Co., Ltd. and Xiangyun Industrial (Shenzhen) Co., Ltd.",
  },
  holding: {
    zh: "为运营维护和技术支持收取会员费不违反GPLv3。但使用涉案开源软件开发的商业软件依约应公开全部源代码，玩友公司未提供源代码下载，违反GPLv3，授权终止，构成侵权。",
    en: "Charging membership fees for operation, maintenance and technical support does not breach GPLv3. But commercial software developed with the open-source software had to disclose its whole source code; Wanyou did not offer it for download, breached GPLv3, lost the licence and infringed.",
  },
  bears: {
    zh: "对GPLv3部分，商业使用本身并不违约；分发而不提供源代码才是违约。",
    en: "For GPLv3 components, commercial use is not itself a breach; distributing without offering the source code is.",
  },
  limits: {
    zh: "不得读作所有与GPLv3代码一同使用的文件均须公开；未涉及模型权重，也未涉及仅在服务器端运行。",
    en: "It does not mean that every file used together with GPLv3 code must be disclosed; it concerned neither model weights nor running a program only on a server.",
  },
  sources: [
    "https://zh.wikisource.org/zh-hans/广州知识产权法院（2019）粤73知民初207号民事判决书",
    "http://iprdaily.cn/article_39055.html",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
