import { all, any, includes, is, not } from "../../lib/knowledge/condition";
import { notObtained, published, secondHand } from "../conditions";

/** What a measure needs in order to be of use, each with the words of its "if" where the facts leave it open. */

/** No licence gives leave for what is done. */
const unlicensed = is(
  "permission",
  "exceeded",
  "unregistered",
  "another-person",
  "asked",
  "refused",
  "none",
  "doubtful",
);

/** Whatever way is taken to it, the licence’s own words bar the purpose. */
const unlicensedPlan = all(notObtained, is("grant", "forbidden"));

/** Leave that is not settled by what one holds: somebody must be asked before files or copies are given to others. */
const othersFiles = any(unlicensed, is("permission", "within", "unused"));

export const needs = {
  live: { when: is("stage", "live"), provided: { zh: "服务已经上线", en: "the service is already live" } },
  notLive: {
    when: is("stage", "planning", "testing"),
    provided: { zh: "尚未上线", en: "nothing is live yet" },
  },
  filesHeld: {
    when: not(is("channel", "not-yet", "service", "own-work")),
    provided: { zh: "已经取得文件", en: "you hold the files" },
  },
  noLicence: {
    when: unlicensed,
    provided: { zh: "没有许可覆盖这一用途", en: "no licence covers the use" },
  },
  noLeave: {
    when: any(unlicensed, unlicensedPlan),
    provided: { zh: "没有许可覆盖这一用途", en: "no licence covers the use" },
  },
  othersFiles: {
    when: othersFiles,
    provided: {
      zh: "文件属于他人而没有公开提供的许可",
      en: "the files are somebody else’s and no licence lets you publish them",
    },
  },
  inUse: {
    // What is not obtained yet cannot have been stopped.
    when: any(notObtained, not(is("continuing", "stopped"))),
    provided: { zh: "仍在使用或者保留可用的副本", en: "they are still used or kept ready for use" },
  },
  notStopped: {
    when: not(is("stage", "stopped")),
    provided: { zh: "服务没有下线", en: "the service has not been withdrawn" },
  },
  publicInMainland: {
    when: is("public-mainland", "yes"),
    provided: { zh: "面向内地公众提供", en: "it is offered to the public in mainland China" },
  },
  outsidersInMainland: {
    when: not(is("public-mainland", "no")),
    provided: { zh: "向内地公众或者客户提供", en: "it is offered to the public or to clients in mainland China" },
  },
  shapesOpinion: {
    when: is("opinion", "yes"),
    provided: {
      zh: "服务有舆论属性或者社会动员能力",
      en: "the service can shape public opinion or mobilise the public",
    },
  },
  notFiled: {
    when: is("filing", "none", "in-progress"),
    provided: { zh: "备案（登记）尚未完成", en: "the filing (or registration) is not complete" },
  },
} as const;

export const planned = is("stage", "planning");
export const tested = is("stage", "testing");
export const live = is("stage", "live");
export const ended = is("stage", "stopped");

/** Still open to everybody: stopping one’s own use ends nothing there. */
export const stillOnline = all(
  any(published, includes("role", "uploader", "linker", "tool-maker", "host")),
  is("online", "online"),
);

/** A request to the right holder would show that its files were had from elsewhere. */
export const requestAdmitsAccess = all(
  needs.filesHeld.when,
  any(secondHand, is("knowledge", "knew", "learned-later", "suspected")),
);
