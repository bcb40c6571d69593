import type { Document } from "../../../lib/knowledge/authority";

export const llama1ApplicationForm: Document = {
  id: "llama1-application-form",
  title: { zh: "LLaMA权重申请表", en: "Application form for the LLaMA weights" },
  proves: {
    zh: "权重与分词器经申请表提供，LLaMA LICENSE AGREEMENT随申请程序适用。",
    en: "Weights and tokenizer were supplied through an application form, and the LLaMA License Agreement goes with that procedure.",
  },
  limits: {
    zh: "表格本身未能查阅：申请人勾选了哪些选项、展示的是协议全文还是链接，均未核实，须由申请人的记录证明。",
    en: "The form itself could not be read: which boxes applicants ticked, and whether the full text or a link was shown, is not verified and must be proved from the applicant’s records.",
  },
  source: "https://forms.gle/jk851eBVbX1m5TAv5 (address given in the README; not reachable when checked)",
  grade: "secondary",
  checked: "2026-11-23",
};
