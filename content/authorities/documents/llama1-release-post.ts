import type { Document } from "../../../lib/knowledge/authority";

export const llama1ReleasePost: Document = {
  id: "llama1-release-post",
  title: { zh: "Meta发布文章《Introducing LLaMA》", en: "Meta’s release post “Introducing LLaMA”" },
  date: "2023-02-24",
  quote: {
    original:
      "we are releasing our model under a noncommercial license focused on research use cases. Access to the model will be granted on a case-by-case basis",
    zh: "我们以面向研究用途的非商业许可发布模型。对模型的访问将逐案授予",
  },
  proves: {
    zh: "Meta公开宣布模型以面向研究用途的非商业许可发布，并逐案审批访问。",
    en: "Meta announced publicly that the model is released under a non-commercial licence for research and that access is granted case by case.",
  },
  limits: {
    zh: "是对许可的描述，不是许可文本；读过此文可以说明知悉，但不等于同意条款。该句在多处公开转载中核对一致，页面标题与日期见于官方网站。",
    en: "It describes the licence and is not its text; having read it can show knowledge but is not assent to terms. The sentence was checked in several public copies that agree; title and date appear on the official site.",
  },
  source:
    "https://ai.meta.com/blog/large-language-model-llama-meta-ai/ ; sentence also quoted in Lightning-AI/lit-llama issue 50",
  text: "llama1-facts.md",
  grade: "primary",
  checked: "2026-11-23",
};
