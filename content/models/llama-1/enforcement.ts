import type { Watch } from "../../../lib/knowledge/claim";
import { any, is } from "../../../lib/knowledge/condition";

/** The founding question: how will Meta act? What is known since, and no more. */
export const metaEnforcement: Watch = {
  id: "meta-enforcement",
  title: { zh: "持续关注：Meta 的维权行动", en: "To watch: Meta’s enforcement" },
  entries: [
    {
      text: {
        zh: "2023年3月20日的通知（次日公布）要求下架 llama-dl，GitHub 对403个仓库作了处理；该仓库只有下载脚本，通知既没有主张违约，也没有主张商业秘密。2023年4月27日 Tensorfork Labs 提交反通知。未检索到其后的诉讼。",
        en: "The notice dated 20 March 2023 (published the next day) had llama-dl taken down and was processed against 403 repositories. That repository held a download script only, and the notice pleaded neither breach nor trade secret. Tensorfork Labs filed a counter notice on 27 April 2023. No suit was found to have followed.",
      },
      cites: ["doc.dmca-notice-2023", "doc.dmca-counter-notice-2023"],
    },
    {
      text: {
        zh: "2023年7月18日代码仓库改用 Llama 2 许可证，未检索到对 LLaMA 1 权重的重新许可。",
        en: "On 18 July 2023 the repository moved to the Llama 2 licence; no relicensing of LLaMA 1’s weights was found.",
      },
      cites: ["doc.llama1-relicensing-none"],
    },
    {
      text: {
        zh: "据媒体报道，2026年5月 Meta 的法律服务商要求一个开源项目移除 Llama 衍生权重，理由未公开；这是二手来源。",
        en: "Press reports say that in May 2026 a law-service provider for Meta had an open-source project remove Llama-derived weights, on grounds not disclosed; the sources are secondary.",
      },
      cites: ["doc.heretic-2026"],
    },
    {
      text: {
        zh: "未检索到中国法院就外泄的大语言模型权重、LLaMA 许可协议的违反或权重的著作权作出的裁判；不能由此推断没有。",
        en: "No PRC judgment was found on leaked large-model weights, on breach of the LLaMA agreement or on copyright in weights; that is not to say that none exists.",
      },
      cites: [],
    },
  ],
  // Its code is under a licence of others; its weights also reach those who took a derivative that passes its licence on.
  when: any(is("model", "llama-1"), is("model-licence", "llama-1")),
};
