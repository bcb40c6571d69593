import type { Document } from "../../../lib/knowledge/authority";

export const unodcCriminalLaw6: Document = {
  id: "unodc-criminal-law-6",
  title: {
    zh: "联合国毒品和犯罪问题办公室法规数据库：中华人民共和国刑法第六条至第八条（英文译本）",
    en: "UNODC database of legislation: Criminal Law of the People’s Republic of China, articles 6 to 8 (English version)",
  },
  quote: {
    original:
      "This Law is applicable to anyone who commits a crime within the territory of the People's Republic of China, unless the case is covered by special legal provisions. … If the criminal act or its consequence takes place within the territory of the People's Republic of China, the crime shall be deemed to have been committed within the territory of the People's Republic of China.",
    zh: "凡在中华人民共和国领域内犯罪的，除法律有特别规定的以外，都适用本法。……犯罪的行为或者结果有一项发生在中华人民共和国领域内的，就认为是在中华人民共和国领域内犯罪。",
  },
  proves: {
    zh: "刑法以犯罪地为适用基础，行为或者结果有一项在境内即可。",
    en: "That the Criminal Law applies by place, and that act or result within the territory is enough.",
  },
  limits: {
    zh: "英文译本，版本日期未载明；中文官方文本未收录，引用前应核对。",
    en: "An English version whose date is not stated; the official Chinese text is not held and should be checked before it is quoted.",
  },
  source:
    "https://sherloc.unodc.org/cld/en/legislation/chn/criminal_law_of_the_peoples_republic_of_china/part_one_-_chapter_i/article_6-8/article_6-8.html",
  grade: "secondary",
  checked: "2026-11-24",
};
