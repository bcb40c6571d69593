import type { Claim } from "../../../lib/knowledge/claim";
import { all, type Condition, includes, is } from "../../../lib/knowledge/condition";
import { upstream } from "../../questions/part/upstream";

/** What the maker of somebody else's derivative put into it. */
const madeWith = (value: string): Condition =>
  all(is("component", "weights"), upstream.askWhen, includes("upstream", value));

export const taintedBase = madeWith("tainted-base");

/** Limits that reach a derivative from further up, and whether they reach the one who took it. */
export const upstreamNotes: Claim["notes"] = [
  {
    text: {
      zh: "该版本据称以他人模型服务的输出训练。服务条款约束与服务商订约的人，即该版本的制作者，一般不约束没有订约的取得者；服务商能否依反不正当竞争法向取得者主张，未检索到裁判。所涉服务的条款没有核实。",
      en: "The version is said to be trained on outputs of another’s model service. The service’s terms bind whoever contracted with the provider, here the version’s maker, and in general not one who took it without any contract; whether the provider could turn to unfair competition law against that person, no judgment found says. The terms of the service concerned were not verified.",
    },
    cites: ["contract.privity", "aucl.general-clause"],
    when: madeWith("service-outputs"),
  },
  {
    text: {
      zh: "该版本的基础据称来自外泄文件或者镜像。制作者没有取得的许可，不能由其页面给出；应当查明基础是哪一个模型，并把它作为该部分的模型评估。",
      en: "The version’s base is said to come from leaked files or a mirror. Its page cannot give a licence that its maker never had: find out which model the base is, and have it assessed as the part’s model.",
    },
    cites: ["software.unlicensed-rights-reserved", "copyright.derivative-works"],
    when: taintedBase,
  },
  {
    text: {
      zh: "该版本据称用了仅限研究或者非商业的数据。数据的许可是否及于以其训练的模型，没有定论；该数据的许可证没有核实。",
      en: "The version is said to use data for research or non-commercial use only. Whether a licence of data reaches a model trained on them is unsettled, and the licence of those data was not verified.",
    },
    cites: ["software.unlicensed-rights-reserved"],
    when: madeWith("restricted-data"),
  },
];
