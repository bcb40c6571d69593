import type { Document } from "../../../lib/knowledge/authority";

export const heretic2026: Document = {
  id: "heretic-2026",
  title: {
    zh: "2026年5月关于Meta就Llama衍生权重向Heretic项目发出通知的报道",
    en: "Reports of May 2026 on Meta’s notice to the Heretic project over Llama-derived weights",
  },
  proves: {
    zh: "据报道，Meta的法律服务提供方向Heretic项目发出通知，要求移除Llama衍生权重，项目方照办。",
    en: "Meta’s legal-service provider is reported to have served a notice on the Heretic project to remove Llama-derived weights, and the project to have complied.",
  },
  limits: {
    zh: "仅有二手报道（2026年5月22日），通知依据未公开；涉及Llama衍生权重，不说明LLaMA 1的处理，也不证明权利成立。",
    en: "Secondary reports only (22 May 2026), grounds not disclosed; it concerns Llama-derived weights, says nothing of LLaMA 1 and does not prove the right.",
  },
  source: "Press reports of 22 May 2026",
  grade: "secondary",
  checked: "2026-11-23",
};
