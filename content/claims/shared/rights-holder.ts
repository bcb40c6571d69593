import type { Element } from "../../../lib/knowledge/claim";
import { always, is } from "../../../lib/knowledge/condition";

/** On what ground the right holder is protected here: by nationality, or by treaty for a foreigner. */
const cites = ["software.author", "software.developer", "software.foreign"];
const treaties = ["copyright.foreign-works", "treaties.applicable-law", "treaties.foreign-works", "treaties.programs"];

export const rightsHolder: Element = {
  id: "rights-holder",
  title: { zh: "请求人是权利人", en: "The claimant is the right holder" },
  tests: [
    {
      id: "national",
      when: is("licence.place", "cn"),
      then: "met",
      because: {
        zh: "如无相反证明，在软件上署名的主体为开发者。权利人是中国主体，其软件不论是否发表均受保护，可以不履行登记手续。微调版本的作者不因其改动而取得基础部分的权利。",
        en: "Absent proof to the contrary, the person named on software is its developer. The right holder is Chinese, and its software is protected whether published or not and without registration. The author of a fine-tune does not by that gain the rights in the base.",
      },
      cites,
    },
    {
      id: "american",
      when: is("licence.place", "us"),
      then: "met",
      because: {
        zh: "如无相反证明，在软件上署名的主体为开发者。美国主体的作品依所参加的国际条约在中国受保护；外国计算机程序作为文学作品保护，可以不履行登记手续。微调版本的作者不因其改动而取得基础部分的权利。",
        en: "Absent proof to the contrary, the person named on software is its developer. Works of United States authors are protected in China under treaty; foreign programs are protected as literary works and need no registration. The author of a fine-tune does not by that gain the rights in the base.",
      },
      cites: [...cites, ...treaties],
    },
    {
      id: "foreign-author",
      when: is("licence.place", "uk", "fr", "de", "ca", "ae"),
      then: "met",
      because: {
        zh: "如无相反证明，在软件上署名的主体为开发者。外国人的作品，依其所属国或者经常居住地国与中国共同参加的国际条约（《伯尔尼公约》等）受保护；外国计算机程序作为文学作品保护，可以不履行登记手续。微调版本的作者不因其改动而取得基础部分的权利。",
        en: "Absent proof to the contrary, the person named on software is its developer. A foreigner’s work is protected under treaties that China and the author’s country are both party to, such as the Berne Convention; foreign programs are protected as literary works and need no registration. The author of a fine-tune does not by that gain the rights in the base.",
      },
      cites: [...cites, ...treaties],
    },
    {
      id: "place-not-verified",
      when: always,
      then: "met",
      because: {
        zh: "如无相反证明，在软件上署名的主体为开发者。权利人属于哪一国未经核实：中国主体的软件直接受保护，外国人的依共同参加的国际条约受保护，均可以不履行登记手续。微调版本的作者不因其改动而取得基础部分的权利。",
        en: "Absent proof to the contrary, the person named on software is its developer. Where the right holder belongs was not verified: Chinese holders’ software is protected directly and a foreigner’s under treaties that both countries are party to, in either case without registration. The author of a fine-tune does not by that gain the rights in the base.",
      },
      cites: [...cites, ...treaties],
    },
  ],
};
