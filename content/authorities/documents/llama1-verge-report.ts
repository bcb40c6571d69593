import type { Document } from "../../../lib/knowledge/authority";

export const llama1VergeReport: Document = {
  id: "llama1-verge-report",
  title: { zh: "The Verge关于LLaMA泄露的报道", en: "The Verge’s report on the LLaMA leak" },
  date: "2023-03-08",
  quote: {
    original: "On March 3rd, a downloadable torrent of the system was posted on 4chan",
    zh: "3月3日，该系统的可下载种子文件被发布到4chan",
  },
  proves: {
    zh: "至2023年3月8日，权重经种子文件泄露已为大众媒体报道；与不为公众所知悉以及应知均有关。",
    en: "By 8 March 2023 the general press had reported the leak of the weights by torrent; it bears both on whether they were known to the public and on what one should have known.",
  },
  limits: {
    zh: "媒体报道，日期可能因时区而异；种子文件至迟在美国时间3月2日晚已存在。",
    en: "A press report; its date may vary with the time zone, and the torrent existed by the evening of 2 March in the United States.",
  },
  source: "The Verge, 8 March 2023",
  text: "llama1-facts.md",
  grade: "secondary",
  checked: "2026-11-23",
};
