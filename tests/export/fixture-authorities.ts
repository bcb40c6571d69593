import type { Block } from "../../lib/memo/tree";

type Authority = Extract<Block, { kind: "authority" }>;

const checked = (url: string) => [
  { zh: "现行有效；2021 年 6 月 1 日起施行", en: "In force since 1 June 2021" },
  { zh: `来源：${url}；2026 年 11 月 20 日核对`, en: `Source: ${url}; checked on 20 November 2026` },
];

export const fixtureAuthorities: readonly Authority[] = [
  {
    kind: "authority",
    number: 1,
    id: "copyright-law-10",
    title: { zh: "著作权法（2020 年修正）第十条第一款第五项", en: "Copyright Law (2020 Amendment), art 10(1)(5)" },
    original: {
      language: "zh",
      text: "复制权，即以印刷、复印、拓印、录音、录像、翻录、翻拍、数字化等方式将作品制作一份或者多份的权利",
    },
    translation: {
      language: "en",
      text: "The right of reproduction, that is, the right to produce one or more copies of a work by printing, photocopying, rubbing, sound or video recording, re-recording, duplicating, digitising or other means",
    },
    details: checked("https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3NTJiN2Q0MzAxNzVlNDc2NmJhYjE1NTc"),
  },
  {
    kind: "authority",
    number: 2,
    id: "civil-code-188",
    title: { zh: "民法典第一百八十八条第一款", en: "Civil Code, art 188(1)" },
    original: { language: "zh", text: "向人民法院请求保护民事权利的诉讼时效期间为三年。法律另有规定的，依照其规定。" },
    translation: {
      language: "en",
      text: "The limitation period for an action to a people's court for protection of civil rights is three years. Where the law provides otherwise, those provisions apply.",
    },
    details: checked("https://flk.npc.gov.cn/"),
  },
  {
    kind: "authority",
    number: 3,
    id: "aucl-9",
    title: { zh: "反不正当竞争法（2019 年修正）第九条", en: "Anti-Unfair Competition Law (2019 Amendment), art 9" },
    original: {
      language: "zh",
      text: "第三人明知或者应知商业秘密权利人的员工、前员工或者其他单位、个人实施本条第一款所列违法行为，仍获取、披露、使用或者允许他人使用该商业秘密的，视为侵犯商业秘密。",
    },
    details: checked("https://flk.npc.gov.cn/"),
  },
  {
    kind: "authority",
    number: 4,
    id: "llama-license",
    title: { zh: "LLaMA 许可协议（2023 年 2 月 24 日）第 2 条", en: "LLaMA License Agreement (24 February 2023), s 2" },
    original: {
      language: "en",
      text: "You will not, and will not permit, assist or cause any third party to use, modify, copy, reproduce, create derivative works of, or distribute the Software Products for any commercial or production purposes.",
    },
    translation: {
      language: "zh",
      text: "你不得且不得允许、协助或者促使任何第三方为任何商业或者生产目的使用、修改、复制、复刻软件产品，创作其衍生作品或者将其分发。",
    },
    details: [{ zh: "适用于申请后取得的权重", en: "Applies to weights obtained on request" }],
  },
  {
    kind: "authority",
    number: 5,
    id: "pipl-13",
    title: { zh: "个人信息保护法第十三条", en: "Personal Information Protection Law, art 13" },
    details: checked("https://flk.npc.gov.cn/"),
  },
  {
    kind: "authority",
    number: 6,
    id: "trade-secret-interpretation-3",
    title: {
      zh: "最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定（法释〔2020〕7 号）第三条",
      en: "SPC Provisions on Civil Cases of Trade Secret Infringement (Fa Shi [2020] No 7), art 3",
    },
    original: {
      language: "zh",
      text: "权利人请求保护的信息在被诉侵权行为发生时不为所属领域的相关人员普遍知悉和容易获得的，人民法院应当认定为反不正当竞争法第九条第四款所称的不为公众所知悉。",
    },
    details: checked("https://flk.npc.gov.cn/"),
  },
];
