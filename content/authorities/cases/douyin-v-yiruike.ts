import type { Case } from "../../../lib/knowledge/authority";

export const douyinVYiruike: Case = {
  id: "douyin-v-yiruike",
  court: { zh: "北京知识产权法院", en: "Beijing Intellectual Property Court" },
  docket: "(2023)京73民终3802号",
  docketConfidence: "high",
  date: "2025-03-31",
  parties: {
    zh: "北京抖音科技有限公司 诉 亿睿科信息技术（北京）有限公司",
    en: "Beijing Douyin Technology Co., Ltd. v. Yiruike Information Technology (Beijing) Co., Ltd.",
  },
  holding: {
    zh: "经营者投入大量资源，经数据训练与调校形成的变身漫画特效模型的结构和参数，为其带来创新优势、经营收益和市场利益，属于反不正当竞争法（2019年）第二条保护的竞争利益。法院综合接触可能性、模型结构和参数的比对以及被告自主研发证据三方面，认定被告直接使用该模型，违反人工智能研发经营领域公认的商业道德，构成不正当竞争。驳回上诉，维持赔偿损失及合理开支共160万元的一审判决。",
    en: "The structure and parameters of a comic-effect model, formed by substantial investment in data training and tuning, brought the undertaking innovative advantage, revenue and market benefit and are a competitive interest protected by art. 2 of the Anti-Unfair Competition Law (2019). From the possibility of access, a comparison of structure and parameters and the defendant’s evidence of independent development, the court found that the defendant had used the model directly, contrary to business ethics recognised in AI research and business, and that this was unfair competition. The appeal was dismissed and the award of RMB 1.6 million for loss and reasonable expenses upheld.",
  },
  bears: {
    zh: "迄今最接近模型参数保护的中国判决：保护路径是一般条款而非著作权，即使参数不构成作品，商业使用他人参数仍可能承担责任。",
    en: "The closest judgment in China on model parameters: protection came through the general clause, not copyright, so commercial use of another’s parameters can lead to liability even where the parameters are no work.",
  },
  limits: {
    zh: "北京知识产权法院判决，经最高人民法院选为典型案例，并非指导性案例。涉及图像特效模型而非大语言模型；当事人为直接竞争者，模型并非从公开种子文件下载。能否及于非竞争者或者已在公众中流传的参数，尚无定论。另有平行案件，其案号与金额不得与本案相加。",
    en: "A judgment of the Beijing Intellectual Property Court, selected by the Supreme People’s Court as a typical case, which is not a guiding case. It concerned an image-effect model, not a language model, and direct competitors, and the model was not downloaded from a public torrent. Whether it reaches a non-competitor, or parameters already circulating in public, is open. A parallel suit exists; its docket and amounts must not be added to this one.",
  },
  sources: [
    "最高人民法院2025年9月8日发布的反不正当竞争典型案例（转载：http://www.hcygmm.com/news/1145249.html）",
    "https://www.tylaw.com.cn/Content/202504211347568872.html",
    "https://www.lantai.cn/news_view.aspx?id=1450",
    "https://cnipcase.com/chinese-courts-applying-unfair-competition-laws-to-protect-ai-models",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
