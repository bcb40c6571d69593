import type { Option } from "../../lib/knowledge/question";

/** Bands of monthly users whose lower edges are the numbers that licences name. */
export const userBands: readonly Option[] = [
  { id: "below-1m", text: { zh: "不满 100 万", en: "Fewer than one million" } },
  { id: "from-1m", text: { zh: "100 万以上、不满 1 亿", en: "One million or more, fewer than a hundred million" } },
  {
    id: "from-100m",
    text: { zh: "1 亿以上、不满 7 亿", en: "A hundred million or more, fewer than seven hundred million" },
  },
  { id: "from-700m", text: { zh: "7 亿以上", en: "Seven hundred million or more" } },
];
