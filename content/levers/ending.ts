import type { Lever } from "../../lib/knowledge/claim";
import { always, any, includes, is, not } from "../../lib/knowledge/condition";
import { published } from "../conditions";
import { ended, live, needs, planned, stillOnline, tested } from "./conditions";

/** Steps that end an act which goes on: they come first, whatever they do to the level. */
export const endingLevers: readonly Lever[] = [
  {
    id: "comply-with-notice",
    kind: "ends",
    scope: "matter",
    order: 10,
    title: { zh: "立即按通知停止并书面答复", en: "Comply with the notice now and answer in writing" },
    wordings: [
      {
        when: always,
        text: {
          zh: "停止通知所指的行为，保全证据，由律师书面答复，认为通知错误的依法提交不侵权声明；收到通知后继续，是认定故意的典型事实。",
          en: "Stop what the notice names, preserve evidence and have counsel answer in writing, with the statutory counter-statement if the notice is wrong: going on after a notice is a typical fact for finding intent.",
        },
        time: { zh: "立即", en: "at once" },
      },
    ],
    owner: { zh: "法务", en: "counsel" },
    offeredWhen: [
      {
        when: is("notice", "ignored"),
        provided: {
          zh: "收到过权利人的通知而仍在继续",
          en: "a notice came from the right holder and you went on",
        },
      },
    ],
    sets: [{ scope: "matter", question: "notice", value: "complied" }],
    cites: ["punitive.intent", "network.counter-notice"],
  },
  {
    id: "remove-online",
    kind: "ends",
    scope: "part",
    order: 12,
    title: {
      zh: "撤下已发布的文件、链接和脚本，停止做种",
      en: "Take down the files, links and scripts, and stop seeding",
    },
    wordings: [
      {
        when: always,
        text: {
          zh: "先截图并导出提交记录作为证据，随即撤下已发布的文件、链接和脚本，停止做种，并检查镜像、旧版本和工具中的默认下载地址；撤下使提供和帮助行为终止，不抹去已经发生的部分。",
          en: "Save screenshots and the commit history as evidence, then take down the files, links and scripts, stop seeding, and check mirrors, old releases and default addresses in tools: this ends the supply and the help, and does not undo what has happened.",
        },
        time: { zh: "立即", en: "at once" },
      },
    ],
    owner: { zh: "项目维护者、平台运营负责人", en: "project maintainers, platform operations" },
    offeredWhen: [
      {
        when: any(published, includes("role", "uploader", "linker", "tool-maker", "host")),
        provided: { zh: "公开过文件、链接或者脚本", en: "files, links or scripts were published" },
      },
      { when: is("online", "online"), provided: { zh: "至今仍可取得", en: "others can still reach them" } },
      needs.othersFiles,
    ],
    sets: [{ scope: "part", question: "online", value: "removed" }],
    ahead: {
      when: always,
      without: { question: "delivery", values: ["published-full", "published-delta", "linked"], otherwise: "nothing" },
    },
    cites: ["network.links", "network.takedown", "tort.network-provider"],
  },
  {
    id: "suspend-public-service",
    kind: "ends",
    scope: "matter",
    order: 14,
    title: {
      zh: "备案完成之前，暂停面向公众提供",
      en: "Suspend the public service until the filing is complete",
    },
    wordings: [
      {
        when: always,
        text: {
          zh: "停止面向公众提供，或者改为仅供内部使用，待备案完成再恢复；备案、标识和用户保护义务自此不再触发，此前的违规和知识产权问题不因此消除。",
          en: "Take the service away from the public, or confine it to staff, until the filing is complete: the duties of filing, labelling and user protection then no longer arise, while past breaches and questions of IP remain.",
        },
        time: { zh: "立即", en: "at once" },
      },
    ],
    owner: { zh: "产品负责人", en: "product lead" },
    offeredWhen: [needs.live, needs.publicInMainland, needs.shapesOpinion, needs.notFiled],
    sets: [{ scope: "matter", question: "audience", value: "internal" }],
    cites: ["genai.filing", "genai.scope"],
  },
  {
    id: "replace-and-isolate",
    kind: "ends",
    scope: "part",
    order: 16,
    title: { zh: "停止使用，隔离文件并予以替换", en: "Stop using the files, isolate and replace them" },
    wordings: [
      {
        when: live,
        text: {
          zh: "保全证据之后，隔离文件和由其得到的全部衍生版本并停止使用，以许可覆盖此用途的模型替换，不从原检查点继续训练；停用使持续的行为终止，不抹去已经发生的行为。",
          en: "Once the evidence is safe, isolate the files and everything derived from them, stop using them, and put a model in their place whose licence covers the use, not trained on from the old checkpoint: this ends conduct that continues and does not undo what was done.",
        },
        time: { zh: "两周内完成隔离，随后替换", en: "isolation within two weeks, then replacement" },
      },
      {
        when: tested,
        text: {
          zh: "停止测试，隔离文件和由其得到的衍生版本，不带入将来上线的版本；已经发生的复制和测试不因此消除。",
          en: "Stop the tests, isolate the files and what was derived from them, and carry none of it into the version that will go live: copying and testing already done are not undone.",
        },
        time: { zh: "立即", en: "at once" },
      },
      {
        when: planned,
        text: {
          zh: "隔离已经取得的文件，不再复制、加载，也不据以训练；已经发生的复制不因此消除。",
          en: "Isolate the files already obtained, and neither copy, load nor train on them: copying already done is not undone.",
        },
        time: { zh: "立即", en: "at once" },
      },
      {
        when: ended,
        text: {
          zh: "隔离仍然保留的副本和衍生版本，不再启用，与权利人的问题了结之后再决定是否销毁。",
          en: "Isolate the copies and derivatives that are still kept, do not put them back into use, and decide on destruction once matters with the right holder are settled.",
        },
        time: { zh: "立即", en: "at once" },
      },
      {
        when: always,
        text: {
          zh: "停止使用，隔离文件和由其得到的全部衍生版本，先保全证据，再决定是否销毁；停用使持续的行为终止，不抹去已经发生的行为。",
          en: "Stop using the files and isolate them with everything derived from them, preserving evidence before anything is destroyed: this ends conduct that continues and does not undo what was done.",
        },
        time: { zh: "立即", en: "at once" },
      },
    ],
    owner: { zh: "算法负责人、法务", en: "machine-learning lead with counsel" },
    offeredWhen: [needs.filesHeld, needs.noLicence, needs.inUse],
    sets: [
      { scope: "part", question: "continuing", value: "stopped" },
      { scope: "part", question: "ended", value: "memo-date" },
    ],
    ahead: { when: not(stillOnline), withoutPart: true },
    cites: ["secret.destroy", "software.innocent-holder", "case.douyin-v-yiruike"],
  },
];
