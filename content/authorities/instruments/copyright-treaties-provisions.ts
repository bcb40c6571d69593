import type { Instrument } from "../../../lib/knowledge/authority";

export const copyrightTreatiesProvisions: Instrument = {
  id: "copyright-treaties-provisions",
  title: { zh: "实施国际著作权条约的规定", en: "Provisions on Implementing International Copyright Treaties" },
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "copyright-treaties-provisions-2020",
      label: { zh: "2020年修订", en: "2020 revision" },
      number: "国务院令第105号",
      adopted: "2020-11-29",
      effective: "2020-11-29",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=ff808081777d0c940177b90b38413874",
      checked: "2026-11-23",
      confidence: "high",
      note: {
        zh: "文号为1992年发布令的编号；2020年修改决定的文号只有一处来源，不列。",
        en: "The number is that of the promulgating order of 1992; for the amending order of 2020 only one source gives a number, and it is left out.",
      },
      provisions: [
        {
          concept: "treaties.applicable-law",
          number: { zh: "第二条", en: "art. 2" },
          article: "2",
          zh: "对外国作品的保护，适用《中华人民共和国著作权法》(以下称著作权法)、《中华人民共和国著作权法实施条例》、《计算机软件保护条例》和本规定。",
          en: "To the protection of foreign works, the Copyright Law of the People’s Republic of China (hereinafter the Copyright Law), the Implementing Regulations of the Copyright Law of the People’s Republic of China, the Regulations on Computer Software Protection and these Provisions apply.",
        },
        {
          concept: "treaties.foreign-works",
          number: { zh: "第四条第一项、第二项", en: "art. 4, items 1 and 2" },
          article: "4",
          zh: "本规定所称外国作品，包括：(一)作者或者作者之一，其他著作权人或者著作权人之一是国际著作权条约成员国的国民或者在该条约的成员国有经常居所的居民的作品；(二)作者不是国际著作权条约成员国的国民或者在该条约的成员国有经常居所的居民，但是在该条约的成员国首次或者同时发表的作品；",
          en: "Foreign works as referred to in these Provisions include: (1) works of which the author or one of the authors, or another copyright owner or one of the copyright owners, is a national of, or a resident with habitual residence in, a member State of an international copyright treaty; (2) works whose author is not a national of, or a resident with habitual residence in, a member State of an international copyright treaty, but which were first or simultaneously published in a member State of that treaty;",
        },
        {
          concept: "treaties.programs",
          number: { zh: "第七条", en: "art. 7" },
          article: "7",
          zh: "外国计算机程序作为文学作品保护，可以不履行登记手续，保护期为自该程序首次发表之年年底起五十年。",
          en: "Foreign computer programs are protected as literary works; registration formalities need not be carried out, and the term of protection is fifty years from the end of the year of first publication of the program.",
        },
      ],
    },
  ],
};
