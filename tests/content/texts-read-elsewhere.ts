/**
 * Articles that the law sources do not hold, as read at the address that the version gives in `content/authorities`,
 * punctuation in full width. By version, then by number of the article.
 */
export const textsReadElsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "crime-interpretation-time-2001": {
    "3": "对于新的司法解释实施前发生的行为，行为时已有相关司法解释，依照行为时的司法解释办理，但适用新的司法解释对犯罪嫌疑人、被告人有利的，适用新的司法解释。",
  },
};
