import type { Element } from "../../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../../lib/knowledge/condition";
import { notObtained } from "../../conditions";
import { host, placedOnline } from "./conditions";

/** Knowledge, actual or due, of the other's infringement. Judicial provisions 8, 9, 11 and 13. */
export const jointKnowledge: Element = {
  id: "knowledge",
  title: { zh: "明知或者应知", en: "Knew or should have known" },
  tests: [
    {
      id: "notice-ignored",
      when: is("notice", "ignored"),
      then: "met",
      because: {
        zh: "收到通知及初步证据而未及时采取必要措施的，应当认定为明知。",
        en: "One who has a notice with prima facie evidence and does not act in time is found to have known.",
      },
      cites: ["network.notice-knowledge", "punitive.intent"],
    },
    {
      id: "own-approval",
      when: all(
        is("way", "official-form"),
        includes("delivery", "published-full", "published-delta", "linked", "on-premise"),
      ),
      then: "met",
      because: {
        zh: "自己经审批取得，知道他人未经审批没有许可。",
        en: "Having been approved oneself, one knows that those who were not have no licence.",
      },
      cites: ["software.unlicensed-rights-reserved", "tort.help"],
    },
    {
      id: "knew",
      when: is("awareness", "knew"),
      then: "met",
      because: {
        zh: "知道文件外泄或者未经许可。",
        en: "That the file was leaked or not authorised is known.",
      },
      cites: ["network.fault", "tort.network-provider"],
    },
    {
      id: "should-have",
      when: is("awareness", "should-have"),
      then: "met",
      because: {
        zh: "取得的途径和经过，已足以使人知道来路不正。",
        en: "The way in which the file comes to hand is enough to show that something is wrong with it.",
      },
      cites: ["network.fault", "tort.network-provider"],
    },
    {
      id: "learned-and-went-on",
      when: all(
        is("awareness", "knew-later"),
        any(is("use-status", "ongoing"), all(placedOnline, is("online", "online"))),
      ),
      then: "met",
      because: {
        zh: "后来已经知道而仍在继续，对知情之后的部分承担责任。",
        en: "It was learned later and went on: there is liability for the time after knowledge.",
      },
      cites: ["network.fault", "tort.network-provider"],
    },
    {
      id: "learned-later",
      when: is("awareness", "knew-later"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "知情之前没有过错；知情后停止得是否及时，有争议。",
        en: "Before knowledge there was no fault; whether it stopped in time afterwards is disputed.",
      },
      cites: ["network.fault"],
      argument: {
        claimant: {
          zh: "外泄已被普遍报道，应当更早知道。",
          en: "The leak was widely reported and should have been known sooner.",
        },
        claimantCites: ["network.should-know"],
        respondent: {
          zh: "没有主动审查的义务，知道后即停止。",
          en: "There was no duty to look, and it stopped on learning.",
        },
        respondentCites: ["network.fault"],
        cautious: {
          zh: "保存何时、如何得知以及何时停止的记录。",
          en: "Keep a record of when and how it was learned and when it stopped.",
        },
      },
    },
    {
      id: "label",
      when: all(is("awareness", "arguable"), is("label", "permissive", "gpl")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "页面标注了开源许可证，外泄又已被普遍报道，能否信赖标签有争议。",
        en: "The page showed an open licence while the leak had been widely reported; whether one could rely on it is disputed.",
      },
      planned: {
        zh: "页面标注了开源许可证，外泄又已被普遍报道，能否信赖标签有争议。",
        en: "The page shows an open licence while the leak has been widely reported; whether one may rely on it is disputed.",
      },
      cites: ["network.should-know", "software.unlicensed-rights-reserved"],
      argument: {
        claimant: {
          zh: "模型知名，侵权事实明显，标签由上传者自填，稍作核对即可发现与基础模型的许可冲突。",
          en: "The model is well known and the facts plain; the label is the uploader’s own, and a glance would show that it conflicts with the base’s licence.",
        },
        claimantCites: ["network.should-know", "model.leak-report"],
        respondent: {
          zh: "有理由信赖公开页面上的许可证，没有主动审查的义务。",
          en: "There was reason to rely on the licence shown, and no duty to examine.",
        },
        respondentCites: ["network.fault"],
        cautious: {
          zh: "核对基础模型的许可，不以标签为准。",
          en: "Check the base’s licence and do not go by the label.",
        },
      },
    },
    {
      id: "arguable",
      when: is("awareness", "arguable"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "外泄已被普遍报道，自转载页取得的人是否应知，有争议。",
        en: "The leak had been widely reported; whether one who took it from a re-upload should have known is disputed.",
      },
      planned: {
        zh: "外泄已被普遍报道，打算自转载页取得的人是否应知，有争议。",
        en: "The leak has been widely reported; whether one who means to take it from a re-upload should know is disputed.",
      },
      cites: ["network.should-know"],
      argument: {
        claimant: { zh: "作品知名，侵权事实明显。", en: "The work is well known and the infringement was obvious." },
        claimantCites: ["network.should-know", "model.leak-report"],
        respondent: { zh: "未主动审查不等于有过错。", en: "Not examining on one’s own initiative is no fault." },
        respondentCites: ["network.fault"],
        cautious: { zh: "对来源作基本核查并留存记录。", en: "Make a basic check of the source, and keep the record." },
      },
    },
    {
      id: "never-held",
      when: all(any(is("way", "service"), notObtained), includes("role", "linker", "tool-maker", "host")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "自己没有取得文件；是否应知所链接、托管的内容侵权，要看事实是否明显。",
        en: "The files were never held; whether one should have known that what is linked or hosted infringes depends on how obvious it was.",
      },
      cites: ["network.should-know", "network.links"],
      argument: {
        claimant: {
          zh: "文件名称、来源和报道已经表明其为外泄，专门指向它的人应当知道。",
          en: "Name, source and reports showed that it was leaked, and whoever points to it in particular should know.",
        },
        claimantCites: ["network.should-know"],
        respondent: {
          zh: "没有主动审查的义务，也没有收到通知。",
          en: "There is no duty to examine, and no notice came.",
        },
        respondentCites: ["network.fault"],
        cautious: { zh: "查明指向的是什么文件。", en: "Find out which files it points to." },
      },
    },
    {
      id: "host-gains",
      when: all(
        host,
        not(all(includes("platform-practice", "unaltered"), includes("platform-practice", "no-direct-gain"))),
      ),
      then: "contested",
      leaning: "even",
      because: {
        zh: "平台对用户的模型作了选择、编辑、推荐，或者从具体文件中直接获利，注意义务较高。",
        en: "The platform selects, edits or recommends users’ models or draws direct gain from particular files, and owes a higher duty of care.",
      },
      cites: ["network.should-know", "network.direct-gain"],
      argument: {
        claimant: {
          zh: "直接获利的网络服务提供者负有较高的注意义务，应知而未采取措施。",
          en: "A provider that gains directly owes a higher duty of care; it should have known and did nothing.",
        },
        claimantCites: ["network.direct-gain", "case.ultraman-hangzhou"],
        respondent: {
          zh: "一般性的服务费、算力费不是直接获利；侵权事实并不明显。",
          en: "General fees for service or computing are no direct gain, and the infringement was not obvious.",
        },
        respondentCites: ["network.fault"],
        cautious: {
          zh: "把收费与具体文件脱钩，停止人工推荐来源不明的模型。",
          en: "Detach charges from particular files, and stop recommending models of unknown source.",
        },
      },
    },
    {
      id: "no-reason",
      when: always,
      then: "unmet",
      because: {
        zh: "没有理由知道。未主动审查不等于有过错。直接上传、复制者自己的责任不以本项为前提，另见著作权各项。",
        en: "There was no reason to know, and not examining on one’s own initiative is no fault. What an uploader or copier owes for its own act does not depend on this and is dealt with under copyright.",
      },
      cites: ["network.fault"],
    },
  ],
};
