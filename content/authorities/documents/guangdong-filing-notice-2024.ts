import type { Document } from "../../../lib/knowledge/authority";

export const guangdongFilingNotice2024: Document = {
  id: "guangdong-filing-notice-2024",
  title: {
    zh: "广东省互联网信息办公室关于生成式人工智能服务已备案信息的公告（2024年4月）",
    en: "Notice of the Cyberspace Administration of Guangdong Province on generative AI services filed (April 2024)",
  },
  proves: {
    zh: "备案经属地网信部门办理；已上线的应用或者功能，应在显著位置或者产品详情页面公示所使用的已备案服务，注明模型名称和备案号。",
    en: "Filing goes through the local cyberspace office; an application or function already live is to show, in a conspicuous place or on its product page, the filed service that it uses, with the name of the model and its filing number.",
  },
  limits: {
    zh: "省级公告，不是规章；不区分备案与登记，也不规定处罚。",
    en: "A provincial notice and no departmental rule; it does not tell filing from registration and sets no penalty.",
  },
  source: "https://cagd.gov.cn/v/2024/04/4859.html",
  grade: "primary",
  checked: "2026-11-24",
};
