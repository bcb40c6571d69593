import type { Defence } from "../../../lib/knowledge/claim";
import { all, always, is } from "../../../lib/knowledge/condition";

/** The belief that people hold most often, and why it fails. */
export const publicAvailability: Defence = {
  id: "public-availability",
  title: {
    zh: "抗辩：网上随处可得，等于放弃权利或默示许可",
    en: "Defence: freely found online, hence waived or impliedly licensed",
  },
  effect: "defeats",
  raisedWhen: all(
    is("model-licence", "llama-1"),
    is("channel", "mirror", "torrent", "colleague", "client", "supplier"),
  ),
  tests: [
    {
      id: "fails",
      when: always,
      then: "unmet",
      because: {
        zh: "外泄不是权利人的行为，容忍也不是许可。发布页写明以非商业许可、逐案审批的方式提供，协议排除弃权、禁反言和默示许可，权利人其后还发出了下架通知。2023年2月24日，Meta 的 Yann LeCun 在社交媒体称模型以 GPL v3 向研究社区发布，该帖后被删除，至多影响主观状态和合理信赖的判断，不能替代许可。",
        en: "A leak is not the right holder’s act, and tolerance is not a licence. The release post offered the model under a non-commercial licence, case by case; the agreement excludes waiver, estoppel and implied licence; and a takedown notice followed. On 24 February 2023 Yann LeCun of Meta wrote on social media that the models were released to the research community under GPL v3, and the post was later deleted: at most it bears on state of mind and reasonable reliance and cannot stand in for a licence.",
      },
      cites: ["doc.llama1-release-post", "llama-1.no-other-rights", "doc.dmca-notice-2023", "doc.llama1-lecun-tweet"],
    },
  ],
};
