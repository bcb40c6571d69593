import type { Document } from "../../../lib/knowledge/authority";

export const dmcaCounterNotice2023: Document = {
  id: "dmca-counter-notice-2023",
  title: { zh: "Tensorfork Labs就llama-dl提交的反通知", en: "Counter-notice of Tensorfork Labs on llama-dl" },
  date: "2023-04-27",
  quote: {
    original:
      "the facts embodied in the LLaMA-dl weights do not have sufficient originality to be copyrightable. They were copied from the works used to train LLaMA-dl by a rote automated process and do not reflect any human selection or arrangement.",
    zh: "LLaMA-dl权重所体现的事实不具有足以获得著作权的独创性。它们是通过机械的自动化过程从用于训练LLaMA-dl的作品中复制而来，不体现任何人的选择或者编排。",
  },
  proves: {
    zh: "对方公开争议权重的可版权性：权重所体现的事实缺乏独创性，不体现人的选择或者编排。",
    en: "The other side disputed in public that weights can be copyright: the facts embodied in them lack originality and reflect no human selection or arrangement.",
  },
  limits: {
    zh: "当事人依美国法提出的主张，无法院裁判；未发现其后有诉讼。提交者为Tensorfork Labs，不是仓库最初作者本人。",
    en: "A party’s argument under United States law without any ruling; no suit was found. It was submitted for Tensorfork Labs, not for the repository’s first author in person.",
  },
  source: "github/dmca, 2023/04/2023-04-27-meta-counternotice.md, commit b8e22b2",
  text: "licence-texts/2023-04-27-meta-counternotice.md",
  grade: "primary",
  checked: "2026-11-23",
};
