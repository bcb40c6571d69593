import type { Lever } from "../../lib/knowledge/claim";
import { always, is, not } from "../../lib/knowledge/condition";
import type { Text } from "../../lib/knowledge/text";
import { ended, needs } from "./conditions";

const preserve: Text = {
  zh: "保存取得的来源、时间、账号、文件哈希、许可证文本和版本历史，在此之前不作任何删除；毁坏证据可被认定为情节严重。",
  en: "Save source, time, account and hash of the files, the licence texts and the version history, and delete nothing before: destroying evidence may be taken as a grave circumstance.",
};
const today: Text = { zh: "当日", en: "today" };

/** Proof: it is for the user to show source, licence and independent work, and it has to be kept at the time. */
export const recordLevers: readonly Lever[] = [
  {
    id: "preserve-evidence",
    kind: "guards",
    scope: "part",
    order: 1,
    title: { zh: "保全证据", en: "Preserve the evidence" },
    wordings: [
      {
        when: ended,
        text: {
          zh: "把尚存的取得记录、哈希、许可证文本、训练和下线记录封存备查，不再删除任何文件。",
          en: "Seal what is left of the records of source, hashes, licence texts, training and withdrawal, and delete nothing more.",
        },
        time: { zh: "立即", en: "at once" },
      },
      { when: needs.noLicence.when, text: preserve, time: today },
      {
        when: is("permission", "within", "open-licence", "separate", "unused"),
        text: {
          zh: "建立来源档案：模型及其准确版本、页面地址、日期、哈希，以及当日显示的许可证文本。",
          en: "File a record of origin: the model and its exact version, the page’s address, the date, the hash, and the licence as shown that day.",
        },
        time: { zh: "本月内", en: "this month" },
      },
      { when: always, text: preserve, time: today },
    ],
    owner: { zh: "算法负责人、法务", en: "machine-learning lead with counsel" },
    offeredWhen: [
      needs.filesHeld,
      { when: not(is("permission", "own")), provided: { zh: "文件属于他人", en: "the files are somebody else’s" } },
    ],
    sets: [],
    cites: ["punitive.gravity", "aucl.burden"],
  },
  {
    id: "record-own-work",
    kind: "guards",
    scope: "part",
    order: 2,
    title: { zh: "保存自主研发记录", en: "Keep the records of your own development" },
    wordings: [
      {
        when: always,
        text: {
          zh: "保存自主研发和训练的记录：代码提交历史、数据来源清单、训练日志和参与人员；日后由自己证明独立研发。",
          en: "Keep the records of your own development and training: commit history, list of data sources, training logs and who took part, since it may be for you to prove independent work.",
        },
        time: { zh: "持续", en: "throughout" },
      },
    ],
    owner: { zh: "算法负责人", en: "machine-learning lead" },
    offeredWhen: [{ when: is("permission", "own"), provided: { zh: "是自己的成果", en: "it is your own work" } }],
    sets: [],
    cites: ["aucl.burden"],
  },
  {
    id: "record-origin",
    kind: "guards",
    scope: "part",
    order: 3,
    title: { zh: "取得时建立来源档案", en: "File a record of origin when the files are taken" },
    wordings: [
      {
        when: always,
        text: {
          zh: "取得文件当日建立来源档案：官方页面地址、准确版本、日期、哈希，以及当日显示的许可证文本。",
          en: "On the day the files are taken, file a record of origin: the official page’s address, the exact version, the date, the hash, and the licence as shown that day.",
        },
        time: { zh: "取得当日", en: "on the day of acquisition" },
      },
    ],
    owner: { zh: "算法负责人", en: "machine-learning lead" },
    offeredWhen: [
      { when: is("channel", "not-yet"), provided: { zh: "尚未取得文件", en: "the files are not obtained yet" } },
      { when: not(is("permission", "own")), provided: { zh: "文件属于他人", en: "the files are somebody else’s" } },
    ],
    sets: [],
    cites: ["copyright.lawful-source", "aucl.burden"],
  },
];
