import type { Claim } from "../../lib/knowledge/claim";
import { always, includes, is, not } from "../../lib/knowledge/condition";
import { effectsAndApology } from "./shared/copyright-orders";
import { copyrightRemedies } from "./shared/copyright-remedies";
import { copyrightSeverity } from "./shared/copyright-severity";
import { labelShown } from "./shared/label-shown";
import { mainlandAct } from "./shared/mainland-act";
import { noLicence } from "./shared/no-licence";
import { oneDelivery } from "./shared/one-delivery";
import { protectedWork } from "./shared/protected-work";
import { publicAvailability } from "./shared/public-availability";
import { researchSupply } from "./shared/research-supply";
import { rightsHolder } from "./shared/rights-holder";

export const copyrightCommunication: Claim = {
  id: "copyright-communication",
  kind: "claim",
  jurisdiction: "prc",
  order: 40,
  title: {
    zh: "侵害信息网络传播权",
    en: "Infringement of the right of communication through networks",
  },
  claimant: { zh: "著作权人", en: "the copyright owner" },
  summary: {
    zh: "把文件放到网络上，使公众可以在其选定的时间和地点取得，是复制之外的另一项行为，有自己的要件。以设备等载体交付的，见发行权一项。",
    en: "Putting the file on a network, for the public to obtain when and where it chooses, is an act apart from copying, with elements of its own. Delivery on a device or another carrier falls under the right of distribution.",
  },
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code"],
  transition: "copyright",
  acts: ["disclosure", "use"],
  relevantWhen: not(is("permission", "own", "not-obtained")),
  uncoveredWhen: is("permission", "uncovered"),
  elements: [
    mainlandAct,
    protectedWork,
    rightsHolder,
    {
      id: "making-available",
      title: { zh: "使公众可以获得作品", en: "Making the work available to the public" },
      tests: [
        {
          id: "published",
          when: includes("delivery", "published-full"),
          then: "met",
          because: {
            zh: "上传、做种或以网盘分享完整文件，使公众可以在个人选定的时间和地点获得它；司法解释明确包括文件分享软件。",
            en: "Uploading, seeding or sharing the full file lets the public obtain it when and where they choose; the judicial provisions name file-sharing software expressly.",
          },
          cites: ["software.communication", "copyright.communication", "network.file-sharing"],
        },
        {
          id: "shipped",
          when: includes("delivery", "on-device"),
          then: "met",
          because: {
            zh: "副本随 App 或者软件到达公众，通常经应用商店或者下载取得，即属信息网络传播。只以设备、光盘等载体交付而不提供下载的，不属于本项，属于发行；同一交付不在两项重复计算。",
            en: "Copies reach the public inside an app or a program, as a rule from an app store or by download: that is communication through networks. Delivered only in a device or on a carrier, with no download, it is distribution and not this; one delivery is not counted under both.",
          },
          cites: ["software.communication", "copyright.communication", "software.distribution"],
        },
        {
          id: "seeding",
          when: is("way", "torrent"),
          then: "contested",
          // The provisions name file-sharing software as supply.
          leaning: "for",
          because: {
            zh: "种子软件通常在下载的同时向他人上传，是否构成提供取决于实际运行情况。",
            en: "Torrent clients generally upload while they download; whether that is so here is a matter of fact.",
          },
          cites: ["network.file-sharing"],
          argument: {
            claimant: {
              zh: "以文件分享软件使公众能够取得文件，即为提供，不问是否有意。",
              en: "Letting the public obtain the file through file-sharing software is supply, intended or not.",
            },
            claimantCites: ["network.file-sharing"],
            respondent: {
              zh: "上传已关闭，或仅为零星数据块，未使他人获得作品。",
              en: "Uploading was off, or only scattered blocks were sent from which nobody obtained the work.",
            },
            respondentCites: ["copyright.communication"],
            cautious: { zh: "立即停止做种，保留客户端日志。", en: "Stop seeding at once and keep the client’s logs." },
          },
        },
        {
          id: "delta",
          when: includes("delivery", "published-delta"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "差分权重或适配器单独不能还原原文件，是否构成对原作品的提供有争议。",
            en: "A delta or an adapter does not by itself restore the original; whether supplying it supplies the original work is disputed.",
          },
          cites: ["software.communication"],
          argument: {
            claimant: {
              zh: "差分以原参数为基准计算，与原文件结合即可还原，实质上传播了改动后的作品；美杜莎案一审即认定发布LoRA侵害信息网络传播权。",
              en: "The delta is computed from the original values and restores the work once combined with them, so in substance it communicates a version of the work; at first instance the Medusa case held the publication of a LoRA to infringe the right of communication.",
            },
            claimantCites: ["software.communication", "software.modification", "case.medusa-lora"],
            respondent: {
              zh: "未另行取得原文件的人得不到原作品；适配器是新训练的数值。两起平台案件也没有认定 LoRA 是基础模型的复制件，被侵害的是训练图片中的角色形象。",
              en: "Without the original file nobody obtains the work, and an adapter’s values are newly trained. Nor has either platform case held a LoRA to be a copy of its base model: what was infringed was the character in the training pictures.",
            },
            respondentCites: ["case.ultraman-hangzhou", "case.medusa-lora"],
            cautious: {
              zh: "发布时要求使用者自行合法取得基础模型，并转载其许可条款。",
              en: "Require users to obtain the base lawfully themselves, and pass on its terms.",
            },
          },
        },
        {
          id: "link",
          when: includes("delivery", "linked"),
          then: "contested",
          // One who links supplies no file: that is contribution, which joint liability judges.
          leaning: "against",
          because: {
            zh: "只提供链接或下载脚本的人没有直接提供文件，责任取决于是否明知或者应知并给予了帮助。",
            en: "One who gives only a link or a script does not supply the file; liability turns on whether one knew or should have known, and helped.",
          },
          cites: ["network.contributory", "tort.help"],
          argument: {
            claimant: {
              zh: "链接和脚本使公众得以取得未经许可流出的文件，明知而为即是帮助。",
              en: "Links and scripts put unlicensed files in the public’s reach; doing so knowingly is assistance.",
            },
            claimantCites: ["network.contributory", "tort.help", "network.links"],
            respondent: {
              zh: "仓库中没有权利人的文件；帮助责任以直接侵权成立为前提，而权重是否作品尚无定论。",
              en: "The repository held none of the owner’s files, and help presupposes a direct infringement while it is undecided whether weights are works.",
            },
            respondentCites: ["network.contributory", "model.counter-notice"],
            cautious: {
              zh: "收到通知或知道指向外泄文件的，立即移除。",
              en: "Remove it at once on notice, or on learning that it points to leaked files.",
            },
          },
        },
        {
          id: "hosted",
          when: includes("delivery", "hosted"),
          then: "contested",
          leaning: "against",
          because: {
            zh: "只通过网页或 API 提供功能，公众得到的是输出而不是文件本身，倾向于认为不成立。",
            en: "Through a site or an API the public gets outputs and not the file itself; the better view is against the claim.",
          },
          cites: ["software.communication"],
          argument: {
            claimant: {
              zh: "将含有他人模型的应用部署上线、向公众传播，可能侵害信息网络传播权：已有公开发表的文章持此观点。",
              en: "Deploying an application that contains another’s model and offering it to the public may infringe the right of communication: a published article takes that view.",
            },
            claimantCites: ["copyright.communication", "model.published-reading"],
            respondent: {
              zh: "法律规定的是使公众“可以在其个人选定的时间和地点获得软件”；托管推理不交付软件。该观点所援引的判例涉及直接交付给用户的游戏素材。",
              en: "The right concerns letting the public obtain the software when and where they choose; hosted inference hands over no software. The case that this view relies on concerned game assets delivered to players.",
            },
            respondentCites: ["software.communication", "copyright.communication"],
            cautious: {
              zh: "不以此为主要风险，但不要让权重文件可被客户端下载。",
              en: "Not the main risk; but see that clients can never download the weight files.",
            },
          },
        },
        {
          id: "client-site",
          when: includes("delivery", "on-premise"),
          then: "unmet",
          because: {
            zh: "只部署到特定客户处，公众不能在其选定的时间和地点取得；是否属于发行，见该项。同时开放下载的，另当别论。",
            en: "It is installed for particular clients only and the public cannot obtain it when and where it chooses; whether that is distribution is dealt with there. It is otherwise where a download is open as well.",
          },
          cites: ["software.communication", "network.file-sharing"],
        },
        {
          id: "kept",
          when: always,
          then: "unmet",
          because: { zh: "文件和服务都不提供给公众。", en: "Neither file nor service goes to the public." },
          cites: ["software.communication"],
        },
      ],
    },
    noLicence,
  ],
  defences: [publicAvailability, labelShown, researchSupply],
  severity: copyrightSeverity,
  remedies: [...copyrightRemedies, effectsAndApology],
  levers: ["remove-online", "host-instead-of-shipping", "replace-and-isolate", "obtain-licence"],
  evidence: [
    {
      item: { zh: "发布、分享记录与种子客户端日志", en: "Records of publication and sharing, and torrent client logs" },
      proves: { zh: "是否以及何时向公众提供", en: "Whether and when the public was supplied" },
    },
  ],
  limitation: { zh: "同侵害复制权一项。", en: "As for the reproduction right." },
  notes: [
    {
      text: {
        zh: "平台收到合格通知后未及时采取必要措施的，对损害的扩大部分承担连带责任；知道或者应当知道用户侵权而未采取必要措施的，与用户承担连带责任。杭州奥特曼案中，平台虽非直接侵权，但应知而未采取必要措施，被认定为帮助侵权；美杜莎案一审中，平台收到起诉状后及时下架，不承担责任。",
        en: "A platform that gets a proper notice and does not act in time is jointly liable for the further harm; one that knew or should have known of a user’s infringement and took no necessary measures is jointly liable with the user. In the Hangzhou Ultraman case the platform did not infringe directly, but should have known and took no necessary measures, and was held to have helped; in the Medusa case, at first instance, the platform took the models down promptly after the complaint and was not liable.",
      },
      cites: [
        "tort.network-notice",
        "network.notice",
        "tort.network-provider",
        "tort.joint",
        "case.ultraman-hangzhou",
        "case.medusa-lora",
      ],
      when: includes("role", "host"),
    },
    oneDelivery,
    {
      text: {
        zh: "《计算机软件保护条例》第三十条减责的对象是复制品的持有人，不及于向公众提供的人。",
        en: "Article 30 of the Software Regulations relieves holders of copies and not those who supply the public.",
      },
      cites: ["software.innocent-holder"],
      when: includes("delivery", "on-device", "published-full"),
    },
  ],
};
