import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not, only } from "../../lib/knowledge/condition";
import { effectsAndApology } from "./shared/copyright-orders";
import { copyrightRemedies } from "./shared/copyright-remedies";
import { copyrightSeverity } from "./shared/copyright-severity";
import { labelShown } from "./shared/label-shown";
import { lawfulSource } from "./shared/lawful-source";
import { mainlandAct } from "./shared/mainland-act";
import { noLicence } from "./shared/no-licence";
import { oneDelivery } from "./shared/one-delivery";
import { protectedWork } from "./shared/protected-work";
import { publicAvailability } from "./shared/public-availability";
import { rightsHolder } from "./shared/rights-holder";

/** Copies handed over or lent for payment: Software Regulations art. 8(1)(5) and (6), Copyright Law art. 10(1)(6) and (7). */
export const copyrightDistribution: Claim = {
  id: "copyright-distribution",
  kind: "claim",
  jurisdiction: "prc",
  order: 45,
  title: { zh: "侵害发行权、出租权", en: "Infringement of the right of distribution and the right of rental" },
  claimant: { zh: "著作权人", en: "the copyright owner" },
  summary: {
    zh: "以出售或者赠与方式向公众提供载有软件的复制件，属于发行；有偿许可他人临时使用软件，属于出租。经网络提供的，是信息网络传播权的问题。",
    en: "Providing the public with copies of software by sale or gift is distribution; permitting its temporary use for payment is rental. Supply over a network falls under the right of communication instead.",
  },
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code"],
  transition: "copyright",
  acts: ["disclosure", "use"],
  relevantWhen: all(not(is("permission", "own", "not-obtained")), not(only("delivery", "nothing"))),
  uncoveredWhen: is("permission", "uncovered"),
  elements: [
    mainlandAct,
    protectedWork,
    rightsHolder,
    {
      id: "distribution",
      title: { zh: "发行或者出租了复制件", en: "Copies were distributed or rented out" },
      tests: [
        {
          id: "sold-copies",
          when: all(includes("delivery", "on-device", "on-premise"), includes("purpose", "resale")),
          then: "met",
          because: {
            zh: "以转售为业务，把复制件交付给不特定的购买者，属于以出售方式向公众提供复制件。只以下载方式交付的，落入信息网络传播权，二者择一。",
            en: "Resale is the business and copies go to whoever buys: that is providing copies to the public by sale. Where buyers only download them, the right of communication is concerned instead: one or the other.",
          },
          cites: ["software.distribution", "copyright.distribution"],
        },
        {
          id: "shipped",
          when: includes("delivery", "on-device"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "随设备或者光盘等载体售出、赠与的，属于发行；只经应用商店或者下载提供的，属于信息网络传播，已在该项评价。请查明实际的交付方式。",
            en: "Sold or given away in a device or on a carrier, it is distribution; supplied only through an app store or by download, it is communication through networks and is dealt with there. Establish how users really get it.",
          },
          cites: ["software.distribution", "copyright.distribution", "software.communication"],
          argument: {
            claimant: {
              zh: "法律规定的是向公众提供“复制件”，没有限定载体；用户付费取得载有软件的产品，就是出售复制件。",
              en: "The law speaks of providing “copies” and names no carrier: users who pay for a product with the software in it buy a copy.",
            },
            claimantCites: ["software.distribution", "copyright.distribution"],
            respondent: {
              zh: "用户自行下载时没有复制件易手，法律对网络提供另设权利；同一交付不能计算两次。",
              en: "Where users download, no copy changes hands and the law has a right of its own for networks; one delivery cannot count twice.",
            },
            respondentCites: ["software.communication", "copyright.communication"],
            cautious: {
              zh: "列出每一版的交付渠道；有预装设备或者载体的，按发行准备。",
              en: "List how each version is delivered; where there are pre-installed devices or carriers, prepare for distribution.",
            },
          },
        },
        {
          id: "client-site",
          when: includes("delivery", "on-premise"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "只部署到特定客户处，是否属于“向公众”提供有争议；按期收费的，还可能被主张为出租。复制权的问题不受影响。",
            en: "Installing for particular clients may or may not be supply “to the public”; charged by the period, it may be called rental. The reproduction right is unaffected.",
          },
          cites: ["software.distribution", "software.rental"],
          argument: {
            claimant: {
              zh: "向不特定的客户反复交付副本，就是向公众提供复制件；按期收费许可使用，是有偿许可他人临时使用软件，而且软件就是标的。",
              en: "Repeated delivery of copies to whoever buys is supply to the public; charging by the period permits temporary use for payment, with the software itself as the object.",
            },
            claimantCites: ["software.distribution", "software.rental", "copyright.rental"],
            respondent: {
              zh: "特定合同相对人不是公众；客户买的是整套服务，软件不是主要标的。",
              en: "A particular contracting party is not the public; clients buy a whole service of which the software is not the main object.",
            },
            respondentCites: ["copyright.distribution", "software.rental"],
            cautious: { zh: "按发行处理，先解决许可。", en: "Treat it as distribution and settle the licence first." },
          },
        },
        {
          id: "network-only",
          when: includes("delivery", "published-full", "published-delta"),
          then: "unmet",
          because: {
            zh: "文件经网络公开，没有交付载体；法律对网络提供另设信息网络传播权，在该项评价，不在此重复计算。",
            en: "The files are opened on a network and no carrier is handed over. For supply through networks the law has the right of communication: it is dealt with there and not counted again here.",
          },
          cites: ["software.distribution", "software.communication"],
        },
        {
          id: "service-only",
          when: all(includes("delivery", "hosted"), is("copyright-text", "2020")),
          then: "unmet",
          because: {
            zh: "只以网页或者 API 提供功能，没有交付复制件，不是发行。条例把出租写作有偿许可他人临时使用“软件”，文字较宽；著作权法2020年文本限于有偿许可临时使用“原件或者复制件”，用户没有取得复制件，不是出租。",
            en: "Only functions are offered, through a site or an API, and no copy is handed over: that is no distribution. The Regulations speak widely of permitting temporary use of “software” for payment, but the 2020 text of the Copyright Law confines rental to “the original or copies”; users hold no copy, so it is no rental.",
          },
          cites: ["software.distribution", "software.rental", "copyright.rental"],
        },
        {
          id: "service-before-2021",
          when: all(includes("delivery", "hosted"), is("purpose-kind", "commercial")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "著作权法2010年文本和条例都把出租写作有偿许可他人临时使用软件，没有限于复制件；有偿的网络服务是否属于出租，有争议。",
            en: "The 2010 text of the Copyright Law and the Regulations both call rental permitting temporary use of software for payment and do not confine it to copies; whether a paid network service is rental is disputed.",
          },
          cites: ["software.rental", "copyright.rental"],
          argument: {
            claimant: {
              zh: "用户付费使用软件的功能，符合条文的文字。",
              en: "Users pay to use what the software does, which is what the words say.",
            },
            claimantCites: ["software.rental", "copyright.rental"],
            respondent: {
              zh: "使用软件的是服务者自己，用户只得到结果；软件也不是主要标的。",
              en: "It is the provider who uses the software, and users get results only; nor is the software the main object.",
            },
            respondentCites: ["software.rental"],
            cautious: {
              zh: "查明服务是否在2021年6月1日之前已经结束。",
              en: "Establish whether the service ended before 1 June 2021.",
            },
          },
        },
        {
          id: "no-copies",
          when: always,
          then: "unmet",
          because: { zh: "不向他人交付复制件。", en: "No copy is handed over to anyone." },
          cites: ["software.distribution"],
        },
      ],
    },
    noLicence,
  ],
  defences: [publicAvailability, labelShown, lawfulSource],
  severity: copyrightSeverity,
  remedies: [...copyrightRemedies, effectsAndApology],
  levers: ["host-instead-of-shipping", "replace-and-isolate", "obtain-licence"],
  evidence: [
    {
      item: {
        zh: "出货和部署清单，供应者的许可文件、合同和付款凭证",
        en: "Lists of shipments and installations; the supplier’s licence, contract and proof of payment",
      },
      proves: {
        zh: "交付了多少复制件、以何种载体，以及复制件的来源",
        en: "How many copies went out, on what carrier, and where they came from",
      },
    },
  ],
  limitation: { zh: "同侵害复制权一项。", en: "As for the reproduction right." },
  notes: [
    oneDelivery,
    {
      text: {
        zh: "著作权法和条例都没有规定复制件售出后发行权用尽。条例第十六条以合法复制品的所有权为前提，可见合法复制品可以转手，但转手时备份须销毁；该条没有提到经网络取得的副本。再次上传或者提供下载，是新的复制和信息网络传播。",
        en: "Neither the Copyright Law nor the Regulations say that the right of distribution is exhausted once a copy is sold. Article 16 of the Regulations supposes ownership of a lawful copy, which can thus change hands if back-ups are destroyed; it says nothing of copies had over a network. To upload one again, or offer it for download, is copying and communication anew.",
      },
      cites: ["software.lawful-holder", "software.communication"],
      when: includes("delivery", "on-device", "on-premise"),
    },
    {
      text: {
        zh: "在诉讼中主张已有许可或者属于可以不经许可使用的，由被诉侵权人举证；发行者、出租者还须就复制品的合法来源举证。",
        en: "In litigation the alleged infringer must prove a licence, or that none was needed; distributors and lessors must prove the lawful source of their copies as well.",
      },
      cites: ["copyright.lawful-source", "copyright.source-burden", "software.lawful-source"],
      when: always,
    },
  ],
};
