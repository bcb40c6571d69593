import type { Claim } from "../../../lib/knowledge/claim";
import { always, any, includes, is, not } from "../../../lib/knowledge/condition";
import { largeCompany } from "../../conditions";
import { host, links } from "./conditions";

const titleCites = ["contract.warranty", "contract.third-party-rights", "contract.technology-by-reference"];

/** Who bears it in the end, and whom the law does not reach by mere connection. */
export const jointNotes: Claim["notes"] = [
  {
    text: {
      zh: "技术许可合同的许可人应当保证自己是所提供技术的合法拥有者；被许可人按照约定使用侵害他人权益的，除另有约定外由许可人承担责任；软件著作权的许可参照适用。合同另有保证和补偿约定的，按约定追偿。以上均不能对抗权利人。",
      en: "A licensor of technology warrants that it lawfully holds what it provides, and unless otherwise agreed bears liability where the licensee’s use as agreed infringes another’s rights; licences of software copyright follow these rules by analogy. Where the contract adds a warranty and indemnity, recovery follows it. None of this binds the right holder.",
    },
    cites: [...titleCites, "contract.privity"],
    when: is("rights-clause", "indemnified"),
  },
  {
    text: {
      zh: "没有明确的补偿约定时，可以主张许可人的法定保证和责任，但须证明合同属于技术许可或者软件许可、使用没有超出约定；权重是否适用有争议。对外责任不受影响。",
      en: "Without an express indemnity the licensor’s statutory warranty and liability can be invoked, if the contract is shown to be a licence of technology or software and use stayed within it; whether weights fall under this is arguable. Liability to the right holder is unaffected.",
    },
    cites: titleCites,
    when: is("rights-clause", "warranty", "silent"),
  },
  {
    text: {
      zh: "合同约定由自己承担的，法定的许可人责任被约定排除，赔偿后通常不能向对方追偿；连带责任人之间的份额仍可按责任大小主张。",
      en: "Where one has agreed to bear it, the licensor’s statutory liability is contracted out of and there is as a rule no recovery from the other side; shares among those jointly liable may still be claimed by responsibility.",
    },
    cites: ["contract.third-party-rights", "civil.several"],
    when: is("rights-clause", "ours"),
  },
  {
    text: {
      zh: "工作人员因执行工作任务实施的下载、上传、合并，由用人单位承担侵权责任；员工私下的行为另行判断。",
      en: "For downloads, uploads and merges that staff carry out in performing a work task the employer is liable; what staff do privately is another matter.",
    },
    cites: ["tort.employer"],
    when: not(is("actor", "individual", "student")),
  },
  {
    text: {
      zh: "集团内的其他公司不因关联关系当然承担责任：合同只约束当事人，连带责任须有共同实施、教唆或者帮助的事实。共用同一份文件、由总部提供文件的，按各自行为判断。",
      en: "Other companies of a group are not liable by affiliation alone: a contract binds its parties only, and joint liability requires acting together, instigating or helping. Where a file is shared, or head office supplies it, each is judged by what it did.",
    },
    cites: ["contract.privity", "tort.joint", "tort.help"],
    when: largeCompany,
  },
  {
    text: {
      zh: "收到通知的平台应当及时转送并采取必要措施；用户可以提交不存在侵权行为的声明，平台转送后，权利人在合理期限内未投诉或者起诉的，应当及时终止措施。错误通知造成损害的，由通知人承担责任。",
      en: "A platform that gets a notice must forward it promptly and take necessary measures. The user may state that there is no infringement; if after forwarding the right holder neither complains nor sues within a reasonable time, the measures must end promptly. Whoever gives a mistaken notice answers for the harm.",
    },
    cites: [
      "tort.network-notice",
      "tort.network-statement",
      "network.counter-notice",
      "network.restore",
      "tort.wrong-notice",
      "network.wrong-notice",
    ],
    when: any(host, links),
  },
  {
    text: {
      zh: "美国的下架通知和反通知在中国没有拘束力，但可以作为知情时间的证据。",
      en: "Takedown and counter notices under United States law bind nobody in China, but can be evidence of when something was known.",
    },
    cites: ["network.takedown", "model.enforcement-notice", "model.counter-notice"],
    when: any(host, links),
  },
  {
    text: {
      zh: "以他人模型向公众提供服务的，对生成内容自己承担责任，不因模型由他人提供而免责。",
      en: "Whoever serves the public with another’s model answers for its outputs on its own account, and is not excused because another supplied the model.",
    },
    cites: ["case.ultraman-guangzhou"],
    when: includes("delivery", "hosted"),
  },
  {
    text: {
      zh: "不正当竞争、商业秘密上的共同侵权同样适用共同侵权和教唆、帮助的一般规定，网络传播的特别规定则不适用。",
      en: "The general rules on acting together, instigating and helping apply in unfair competition and trade secrets as well; the special rules on network communication do not.",
    },
    cites: ["tort.joint", "tort.help"],
    when: always,
  },
];
