import type { Case } from "../../../lib/knowledge/authority";

export const weilaiVYunqingting: Case = {
  id: "weilai-v-yunqingting",
  court: { zh: "江苏省南京市中级人民法院", en: "Nanjing Intermediate People’s Court, Jiangsu" },
  docket: "(2021)苏01民初3229号",
  docketConfidence: "high",
  parties: {
    zh: "南京未来高新技术有限公司 诉 江苏云蜻蜓信息科技有限公司、刘某某",
    en: "Nanjing Weilai High-Tech Co., Ltd. v. Jiangsu Yunqingting Information Technology Co., Ltd. and Liu",
  },
  holding: {
    zh: "以非正当手段获取包含GPL协议的软件源代码的，不应认定其获得权利人软件的GPL授权许可，但其以复制、修改、分发的实践行为对GPL要约作出承诺，负有协议义务。原告自身违反GPL的部分不给予侵权法保护；未受GPL影响的预览程序仍受保护。",
    en: "One who obtains source code containing the GPL by improper means is not to be found to have received the right holder’s GPL licence, but by copying, modifying and distributing accepts the GPL offer by conduct and bears its obligations. The part in which the plaintiff itself breached the GPL was given no protection in tort; the preview program, which the GPL did not reach, stayed protected.",
  },
  bears: {
    zh: "直接说明不正当取得不产生许可，并承认以行为承诺许可协议；前者对泄露的权重、后者对“使用即视为同意”条款均有参考意义。",
    en: "It says directly that improper acquisition gives no licence, and accepts that a licence can be accepted by conduct; the first bears on leaked weights, the second on a clause that use is acceptance.",
  },
  limits: {
    zh: "中级法院判决，事实为不正当取得源代码，不同于从公众渠道下载已泄露的权重。其关于原告违约抗辩的部分与(2021)最高法知民终51号存在张力，以后者为先。",
    en: "An intermediate-court judgment on source code obtained by improper means, unlike the download of leaked weights from a public channel. Its part on the defence of the plaintiff’s own breach is in tension with (2021)最高法知民终51号, which comes first.",
  },
  sources: [
    "https://www.10100.com/article/108417794",
    "知产宝裁判要旨（https://freewechat.com/a/MzA4MDYxMjczNA==/2650088874/）",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
