import type { Defence } from "../../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../../lib/knowledge/condition";
import { aware, host, links } from "./conditions";

const barred = ["damages", "punitive"];
const storageConditions = all(
  includes("platform-practice", "identified"),
  includes("platform-practice", "unaltered"),
  includes("platform-practice", "no-direct-gain"),
  includes("platform-practice", "takedown"),
);

/** Network Regulations 20 to 23: no damages where every condition is met; an order to stop remains possible. */
export const safeHarbours: readonly Defence[] = [
  {
    id: "access-and-cache",
    title: { zh: "免责：自动接入、传输和缓存", en: "Exemption: automatic access, transmission and caching" },
    effect: "limits",
    limits: barred,
    raisedWhen: host,
    tests: [
      {
        id: "selected",
        when: not(includes("platform-practice", "unaltered")),
        then: "unmet",
        because: {
          zh: "对内容作了选择、编辑或者改动，不是自动传输、自动存储。",
          en: "Content is selected, edited or altered: this is not automatic transmission or storage.",
        },
        cites: ["network.access", "network.cache"],
      },
      {
        id: "conduit",
        when: always,
        then: "contested",
        // What users upload and leave is storage, not caching.
        leaning: "against",
        because: {
          zh: "只有纯粹的接入、传输和缓存可以援引；由用户上传并长期保存的模型托管，一般应看信息存储空间一项。",
          en: "Only pure access, transmission and caching qualify; hosting models that users upload and that stay is generally a matter of storage space.",
        },
        cites: ["network.access", "network.cache"],
        argument: {
          claimant: {
            zh: "长期保存并公开展示用户文件的，不是缓存。",
            en: "Keeping users’ files and showing them to the public is no caching.",
          },
          claimantCites: ["network.cache", "network.storage"],
          respondent: {
            zh: "云服务和内容分发只按指令自动传输、存储，不选择也不改变内容。",
            en: "Cloud and content-delivery services transmit and store automatically as told, and neither select nor alter.",
          },
          respondentCites: ["network.access", "network.cache"],
          cautious: { zh: "按信息存储空间的条件准备。", en: "Prepare to meet the conditions for storage space." },
        },
      },
    ],
  },
  {
    id: "storage",
    title: { zh: "免责：信息存储空间", en: "Exemption: information storage space" },
    effect: "limits",
    limits: barred,
    raisedWhen: host,
    tests: [
      {
        id: "notice-ignored",
        when: is("notice", "ignored"),
        then: "unmet",
        because: {
          zh: "接到通知书后没有删除，不具备免责条件。",
          en: "Nothing was deleted on notice: the conditions are not met.",
        },
        cites: ["network.storage", "network.takedown"],
      },
      {
        id: "aware",
        when: aware,
        then: "unmet",
        because: {
          zh: "知道或者有合理的理由应当知道侵权的，不具备免责条件。",
          en: "One who knew, or had reasonable grounds to know, does not meet the conditions.",
        },
        cites: ["network.storage"],
      },
      {
        id: "complete",
        when: all(storageConditions, is("awareness", "none")),
        then: "met",
        because: {
          zh: "已经标明并公开信息、未改变文件、不知情、未直接获利、接到通知即删除，同时具备全部条件的，不承担赔偿责任。以各项做法在被诉期间确实如此为限。",
          en: "Its position is made public, files are unaltered, it had no knowledge, gained nothing directly and deletes on notice: with all conditions met it owes no damages. This covers only the time when these were in fact its practices.",
        },
        cites: ["network.storage"],
      },
      {
        id: "knowledge-open",
        when: storageConditions,
        then: "contested",
        leaning: "even",
        because: {
          zh: "其余条件具备，是否应知有争议。",
          en: "The other conditions are met; whether it should have known is disputed.",
        },
        cites: ["network.storage", "network.should-know"],
        argument: {
          claimant: {
            zh: "外泄已被普遍报道，有合理的理由应当知道。",
            en: "The leak was widely reported: there were reasonable grounds to know.",
          },
          claimantCites: ["network.should-know"],
          respondent: {
            zh: "侵权事实不明显，也未收到通知。",
            en: "The infringement was not obvious, and no notice came.",
          },
          respondentCites: ["network.fault"],
          cautious: { zh: "对知名的受限模型主动设置提示。", en: "Flag well-known restricted models." },
        },
      },
      {
        id: "incomplete",
        when: always,
        then: "unmet",
        because: {
          zh: "条件须同时具备，缺一不可。不具备免责条件不等于应当承担责任，仍以明知或者应知为前提。",
          en: "All conditions must be met together. Failing them is not in itself liability, which still requires that the platform knew or should have known.",
        },
        cites: ["network.storage", "network.fault"],
      },
    ],
  },
  {
    id: "links-removed",
    title: { zh: "免责：断开链接", en: "Exemption: links disconnected" },
    effect: "limits",
    limits: barred,
    raisedWhen: links,
    tests: [
      {
        id: "notice-ignored",
        when: is("notice", "ignored"),
        then: "unmet",
        because: { zh: "接到通知书后没有断开。", en: "Nothing was disconnected on notice." },
        cites: ["network.links"],
      },
      {
        id: "aware",
        when: aware,
        then: "unmet",
        because: {
          zh: "明知或者应知所链接的文件侵权的，即使后来断开，也应当承担共同侵权责任。",
          en: "One who knew or should have known that the linked files infringe is jointly liable even if it disconnected later.",
        },
        cites: ["network.links"],
      },
      {
        id: "complied",
        when: all(is("notice", "complied"), is("online", "removed")),
        then: "met",
        because: {
          zh: "提供搜索、链接服务，接到通知书后已经断开的，不承担赔偿责任。",
          en: "A search or linking service that disconnected on notice owes no damages.",
        },
        cites: ["network.links", "network.notice"],
      },
      {
        id: "not-tested",
        when: always,
        then: "contested",
        leaning: "even",
        because: {
          zh: "免责以接到通知后断开为条件；个人或者项目发布链接是否属于“为服务对象提供搜索或者链接服务”，也有争议。",
          en: "The exemption requires disconnecting on notice; and whether an individual or a project that posts links provides “search or linking services” for recipients is disputed.",
        },
        cites: ["network.links"],
        argument: {
          claimant: {
            zh: "发布者自己挑选链接，不是为服务对象提供链接服务。",
            en: "The publisher picks the links itself and serves no recipients.",
          },
          claimantCites: ["network.links"],
          respondent: {
            zh: "目录、索引和下载工具都是链接服务，尚未接到通知。",
            en: "Lists, indexes and download tools are linking services, and no notice has come.",
          },
          respondentCites: ["network.links", "network.joint-supply"],
          cautious: {
            zh: "设置接收通知的联系方式，接到即断开。",
            en: "Give an address for notices, and disconnect on receipt.",
          },
        },
      },
    ],
  },
];
