import type { Instrument } from "../../../lib/knowledge/authority";

/** Which judicial interpretation governs a criminal case where one replaced another after the act. */
export const crimeInterpretationTime: Instrument = {
  id: "crime-interpretation-time",
  title: {
    zh: "最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定",
    en: "SPC and SPP Provisions on the Application in Time of Criminal Judicial Interpretations",
  },
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People’s Court and Supreme People’s Procuratorate" },
  versions: [
    {
      id: "crime-interpretation-time-2001",
      label: { zh: "2001年", en: "2001" },
      number: "高检发释字〔2001〕5号",
      adopted: "2001-09-18",
      effective: "2001-12-17",
      source:
        "Text of the procuratorate’s website as carried at freewechat.com; number and dates at zh.wikisource.org from the gazettes of court and procuratorate",
      address: "https://freewechat.com/a/MzIzNTg5MDU5Mg==/2247484551/1",
      checked: "2026-11-24",
      confidence: "medium",
      provisions: [
        {
          concept: "crime.milder-interpretation",
          number: { zh: "第三条", en: "art. 3" },
          article: "3",
          zh: "对于新的司法解释实施前发生的行为，行为时已有相关司法解释，依照行为时的司法解释办理，但适用新的司法解释对犯罪嫌疑人、被告人有利的，适用新的司法解释。",
          en: "For acts that occurred before a new judicial interpretation applied and for which there was at the time a judicial interpretation on the matter, that interpretation is followed; but where applying the new one favours the suspect or accused, the new one applies.",
        },
      ],
    },
  ],
};
