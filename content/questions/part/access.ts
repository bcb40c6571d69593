import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { notObtained } from "../../conditions";

/** Asked of those who took a file under terms of its own; a file under an open licence stands behind no gate. */
export const access: Question = {
  id: "access",
  scope: "part",
  topic: "source",
  kind: "several",
  title: {
    zh: "取得时遇到的限制（申请审核、登录、地区限制、加密等），是怎样通过的？",
    en: "What stood in the way (application, log-in, region block, encryption), and how was it passed?",
  },
  hint: {
    zh: "从网盘、种子或他人处直接拿到、没有遇到限制的，选第一项。",
    en: "If it came straight from a net disk, a torrent or another person, choose the first.",
  },
  why: {
    zh: "如实通过限制，不产生责任；破解或者绕过技术措施可能另行侵权；填写不实信息不是破解，但影响许可的效力，也可能构成以欺诈方式获取数据。",
    en: "Passing a restriction truthfully brings no liability. Breaking or going round a technical measure may infringe by itself. Untrue details break nothing, but bear on the licence and may be obtaining data by fraud.",
  },
  law: ["copyright.technical-measures", "software.circumvention", "aucl.data-clause"],
  options: [
    {
      id: "none",
      text: { zh: "没有遇到限制，文件可以直接取得", en: "Nothing: the files could simply be taken" },
      exclusive: true,
    },
    {
      id: "truthful",
      text: { zh: "按要求如实填写、登录后取得", en: "Details were given truthfully, as required" },
      exclusive: true,
    },
    {
      id: "false-details",
      text: {
        zh: "填写的身份、单位或者用途与实际不符",
        en: "The name, organisation or purpose given was not the real one",
      },
    },
    {
      id: "anothers",
      text: {
        zh: "用了别人的账号、获批资格或者个人下载链接",
        en: "With somebody else’s account, approval or personal download link",
      },
    },
    {
      id: "proxy",
      text: { zh: "用代理等方式绕过地区限制", en: "Through a proxy or the like, past a region block" },
    },
    {
      id: "bypass",
      text: {
        zh: "用技术手段绕过（解密、从 App 或设备中提取、伪造凭证等）",
        en: "By technical means (decrypting, extracting from an app or device, forging credentials)",
      },
    },
  ],
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code"],
  follows: [{ when: notObtained, value: "none" }],
  askWhen: all(not(is("model-lineage", "own")), not(is("way", "own-work", "service")), not(is("licence.kind", "open"))),
};
