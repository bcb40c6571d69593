import type { Element } from "../../../lib/knowledge/claim";
import { always } from "../../../lib/knowledge/condition";

export const rightsHolder: Element = {
  id: "rights-holder",
  title: { zh: "请求人是权利人", en: "The claimant is the right holder" },
  tests: [
    {
      id: "foreign-author",
      when: always,
      then: "met",
      because: {
        zh: "如无相反证明，在软件上署名的主体为开发者。美国主体的作品依所参加的国际条约在中国受保护；外国计算机程序作为文学作品保护，可以不履行登记手续。微调版本的作者不因其改动而取得基础部分的权利。",
        en: "Absent proof to the contrary, the person named on software is its developer. Works of United States authors are protected in China under treaty; foreign programs are protected as literary works and need no registration. The author of a fine-tune does not by that gain the rights in the base.",
      },
      cites: [
        "copyright.foreign-works",
        "software.author",
        "software.developer",
        "software.foreign",
        "treaties.applicable-law",
        "treaties.foreign-works",
        "treaties.programs",
      ],
    },
  ],
};
