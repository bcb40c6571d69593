import { is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const delivery: Question = {
  id: "delivery",
  scope: "part",
  topic: "handling",
  kind: "several",
  title: { zh: "它以什么方式离开你们？", en: "What leaves your hands?" },
  why: {
    zh: "发行、信息网络传播和 GPL 的义务都由“交付副本”触发；单纯在自己的服务器上运行通常不算。",
    en: "Distribution, communication through networks and the GPL’s duties are triggered by handing over copies; merely running it on your own servers generally is not.",
  },
  law: ["software.distribution", "software.communication", "gpl-3.0.convey-definition"],
  options: [
    {
      id: "nothing",
      text: { zh: "不离开，只在内部用", en: "Nothing: internal use only" },
      exclusive: true,
    },
    {
      id: "hosted",
      text: {
        zh: "只通过网页或 API 提供功能，文件留在自己的服务器",
        en: "Only its functions, through a site or API; the files stay on our servers",
      },
    },
    {
      id: "on-device",
      text: { zh: "随 App、软件或设备交付给用户", en: "Shipped to users in an app, program or device" },
    },
    {
      id: "on-premise",
      text: { zh: "私有化部署到客户处", en: "Installed on a client’s premises" },
    },
    {
      id: "published-full",
      text: {
        zh: "公开完整文件（上传、做种、网盘分享），包括随适配器附上的基础模型",
        en: "The full file published (uploaded, seeded, shared by net disk), a base put beside an adapter included",
      },
    },
    {
      id: "published-delta",
      text: {
        zh: "只公开差分权重或适配器，不含基础模型",
        en: "Only a delta or an adapter published, without the base",
      },
      components: ["weights", "tokenizer"],
    },
    {
      id: "linked",
      text: { zh: "只提供链接或下载脚本", en: "Only a link or a download script" },
      components: ["weights", "tokenizer"],
    },
  ],
  components: [
    "inference-code",
    "model-code",
    "weights",
    "tokenizer",
    "third-party-runtime",
    "training-code",
    "training-data",
  ],
  askWhen: not(is("way", "service")),
};
