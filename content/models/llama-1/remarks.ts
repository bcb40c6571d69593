import { any, includes, is } from "../../../lib/knowledge/condition";
import type { Remark } from "../../../lib/knowledge/model";
import { secondHand } from "../../conditions";

const infringement = [
  "copyright-reproduction",
  "copyright-communication",
  "copyright-modification",
  "copyright-distribution",
];
const files = ["weights", "tokenizer"] as const;

/** What counsel will be asked about LLaMA 1 and about no other model. */
export const remarks: readonly Remark[] = [
  {
    claims: infringement,
    components: ["model-code"],
    when: is("permission", "open-licence"),
    text: {
      zh: "已公布的模型结构代码（llama/model.py）自首次提交起即标明 GPL-3.0。",
      en: "The published architecture code (llama/model.py) has carried GPL-3.0 since the first commit.",
    },
    cites: ["doc.llama1-model-py-header", "doc.llama1-licence-file", "doc.llama1-pr-234", "doc.han-kun-article"],
    differs: {
      zh: "公开发表的一种解读（汉坤律师事务所，2023年）认为模型代码同样适用 LLaMA 许可协议，因而下载即可能侵犯复制权、部署即可能侵犯信息网络传播权。一手材料不支持这一前提：代码仓库中没有任何文件把模型代码置于该协议之下，所援引的第234号合并请求从未合并。该解读的法律推理仍适用于确无许可的非公开代码。",
      en: "A published reading (Han Kun, 2023) puts the model code under the LLaMA agreement too, so that downloading may infringe the right of reproduction and deployment the right of communication. The primary sources do not bear out the premise: no file in the repository places model code under that agreement, and pull request 234, on which the reading relies, was never merged. Its legal reasoning still holds for code that is in fact unlicensed.",
    },
  },
  {
    claims: [...infringement, "secret-later-user"],
    components: [...files],
    when: any(secondHand, is("label", "permissive", "gpl")),
    text: {
      zh: "发布页写明以面向研究的非商业许可、逐案审批的方式提供，权利人其后发出了下架通知。2023年2月24日，Meta 的 Yann LeCun 在社交媒体称模型以 GPL v3 向研究社区发布，该帖后被删除，至多影响主观状态和合理信赖的判断，不能替代许可。",
      en: "The release post offered the model under a non-commercial licence for research, case by case, and a takedown notice followed. On 24 February 2023 Yann LeCun of Meta wrote on social media that the models were released to the research community under GPL v3, and the post was later deleted: at most it bears on state of mind and reasonable reliance and cannot stand in for a licence.",
    },
    cites: ["doc.llama1-release-post", "doc.dmca-notice-2023", "doc.llama1-lecun-tweet"],
  },
  {
    claims: [...infringement, "joint-liability"],
    components: [...files],
    text: {
      zh: "2023年4月针对 llama-dl 的反通知主张：权重缺乏独创性，仓库中也没有权利人的文件。其后没有裁判。",
      en: "The counter notice of April 2023 for llama-dl argued that weights lack originality and that the repository held none of the owner’s files. No ruling followed.",
    },
    cites: ["doc.dmca-counter-notice-2023"],
  },
  {
    claims: ["secret-later-user", "secret-leaker", "crime-secret"],
    components: [...files],
    text: {
      zh: "磁力链接最迟于2023年3月2日（世界协调时）开始流传，次日即出现在代码仓库的第73号合并请求中；媒体至3月8日已普遍报道。",
      en: "The magnet link was going round by 2 March 2023 (UTC) and stood in pull request 73 on the code repository the next day; the general press had reported it by 8 March.",
    },
    cites: ["doc.llama1-pr-73", "doc.llama1-verge-report"],
  },
  {
    claims: ["unfair-competition"],
    components: [...files],
    text: {
      zh: "权利人后来开放了后续版本，但没有重新许可 LLaMA 1 的权重；对方可以据此主张一般条款应当慎用。",
      en: "The owner later opened the successors but did not relicense LLaMA 1’s weights; the other side may argue from it that the general clause is to be used with restraint.",
    },
    cites: ["doc.llama1-relicensing-none"],
  },
  {
    claims: ["contract-breach"],
    components: [...files],
    when: is("terms", "signed-form"),
    text: {
      zh: "申请表当时具体勾选了哪些选项、显示的是协议全文还是链接，没有核实到一手材料；请以自己的提交记录为准。",
      en: "Which boxes the application form had, and whether it showed the full text or a link, could not be verified from a primary source: rely on your own record of it.",
    },
    cites: ["doc.llama1-application-form"],
  },
  {
    claims: ["contract-breach"],
    components: [...files],
    when: includes("access", "proxy"),
    text: {
      zh: "协议禁止以 IP 代理或者其他方法掩饰所在地，这样做本身即违约，与是否避开技术措施是两个问题。",
      en: "The agreement forbids hiding one’s location by IP proxying or otherwise. To do so is a breach by itself, whether or not it avoids a technical measure.",
    },
    cites: ["llama-1.location", "llama-1.circumvention"],
  },
  {
    claims: ["contract-breach"],
    components: [...files],
    text: {
      zh: "协议的授权和限制针对“软件”，全文未使用“权重”或“参数”一词；权重是否属于“软件”本身可以争论，但申请程序和模型卡都把它当作协议的对象。",
      en: "The agreement grants and limits rights in the “Software” and nowhere says “weights” or “parameters”; whether weights are “Software” can be argued, though the application and the model card treat them so.",
    },
    cites: ["llama-1.software-definition", "doc.llama1-model-card", "doc.llama1-readme"],
  },
];
