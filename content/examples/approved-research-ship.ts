import type { Example } from "./example";

/** (b) Approved for research; the product team wants to ship. */
export const approvedResearchShip: Example = {
  id: "approved-research-ship",
  title: {
    zh: "研究申请已获批，产品团队准备上线",
    en: "Approved for research, and now the product team wants to ship",
  },
  summary: {
    zh: "一家大型企业的研究员以公司名义申请并获批，产品团队计划把同一权重用于收费产品。",
    en: "A researcher at a large company applied in its name and was approved; the product team plans to use the same weights in a paid product.",
  },
  file: {
    version: 1,
    matter: { date: "2026-11-23", title: "研究用权重转入产品的可行性 / Moving research weights into a product" },
    answers: {
      purpose: ["paid-product"],
      stage: "planning",
      revenue: "nothing",
      actor: "large-company",
      role: ["user"],
      competes: "yes",
      places: ["mainland"],
      users: ["mainland"],
      audience: "public",
      opinion: "yes",
      filing: "none",
      outputs: ["shown"],
      notice: "none",
      evidence: ["approval", "terms-copy"],
    },
    parts: [
      {
        id: "weights",
        component: "weights",
        model: "llama-1",
        answers: {
          channel: "official-form",
          acquired: "2023-03-10",
          application: "approved",
          access: ["truthful"],
          terms: "signed-form",
          "terms-party": "this-organisation",
          modification: ["fine-tuned"],
          "tuning-data": ["own", "client"],
          delivery: ["hosted"],
          continuing: "in-use",
        },
      },
    ],
    scenarios: [],
  },
};
