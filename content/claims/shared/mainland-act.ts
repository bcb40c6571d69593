import type { Element, Test } from "../../../lib/knowledge/claim";
import { all, always, includes } from "../../../lib/knowledge/condition";
import type { Text } from "../../../lib/knowledge/text";

const place = includes("places", "mainland");
const users = includes("users", "mainland");

/** What ties the facts to the mainland, as it was stated, with the law that follows from it. */
export const tieRows = (law: Text, cites: readonly string[]): Test[] =>
  [
    {
      id: "place-and-users",
      when: all(place, users),
      zh: "所述的主体或者服务器所在地，以及用户所在地，都包括中国内地。",
      en: "The places stated, both for the organisation or its servers and for its users, include mainland China. ",
    },
    {
      id: "place",
      when: place,
      zh: "所述的主体或者服务器所在地包括中国内地。",
      en: "The places stated for the organisation or its servers include mainland China. ",
    },
    {
      id: "users",
      when: users,
      zh: "所述的用户所在地包括中国内地。",
      en: "The users stated include users in mainland China. ",
    },
  ].map(({ id, when, zh, en }) => ({
    id,
    when,
    then: "met",
    because: { zh: zh + law.zh, en: en + law.en },
    cites: [...cites],
  }));

const noTie: Element["tests"][number] = {
  id: "no-tie",
  when: always,
  then: "unmet",
  because: {
    zh: "所述事实与中国内地没有联系，本备忘录所评估的中国法请求不成立；其他法域的法律不在本备忘录范围内，应另行了解。",
    en: "Nothing in the facts touches mainland China, so the PRC claim assessed here is not made out. The law of other places is outside this memo and needs advice of its own.",
  },
  cites: [],
};

/** Unfair competition and trade secrets are torts for the conflicts rules: whether article 44 or 50 governs is debated, and either leads here. */
export const mainlandConduct: Element = {
  id: "mainland-act",
  premise: true,
  title: { zh: "行为或结果在中国内地", en: "Act or effect in mainland China" },
  tests: [
    ...tieRows(
      {
        zh: "侵权责任适用侵权行为地法律，侵权行为地包括行为实施地和结果发生地；不正当竞争和商业秘密适用第四十四条还是第五十条，学理上有不同意见，但以内地的行为或结果为基础的，通常都适用中国法。",
        en: "Tort follows the law of the place of the tort, which covers both act and result. Whether unfair competition and trade secrets fall under article 44 or article 50 is debated, but where act or result is in the mainland either usually leads to PRC law.",
      },
      ["conflict.tort", "conflict.ip-infringement"],
    ),
    { ...noTie, cites: ["conflict.tort"] },
  ],
};

/** PRC law decides where protection is claimed for the mainland; conduct with no tie to it is outside this memo. */
export const mainlandAct: Element = {
  id: "mainland-act",
  premise: true,
  title: { zh: "行为或结果在中国内地", en: "Act or effect in mainland China" },
  tests: [
    ...tieRows(
      {
        zh: "知识产权的内容和侵权责任适用被请求保护地法律，外国许可合同选择外国法不改变这一点。",
        en: "The content of IP rights and liability for infringement follow the law of the place where protection is claimed; a foreign governing-law clause in the licence does not change that.",
      },
      ["conflict.ip-content", "conflict.ip-infringement"],
    ),
    { ...noTie, cites: ["conflict.ip-infringement"] },
  ],
};
