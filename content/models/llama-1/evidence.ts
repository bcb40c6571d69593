import type { Model } from "../../../lib/knowledge/model";

/** What was published with LLaMA 1, about its leak, and what its maker did since; what each shows is in its own file. */
export const evidence: NonNullable<Model["evidence"]> = {
  "release-page": ["doc.llama1-release-post"],
  readme: ["doc.llama1-readme"],
  "model-card": ["doc.llama1-model-card"],
  "application-form": ["doc.llama1-application-form"],
  "code-header": ["doc.llama1-model-py-header"],
  "licence-file": ["doc.llama1-licence-file"],
  "licence-proposal": ["doc.llama1-pr-234"],
  "maker-statement": ["doc.llama1-lecun-tweet"],
  "leak-first": ["doc.llama1-pr-73"],
  "leak-report": ["doc.llama1-verge-report"],
  "enforcement-notice": ["doc.dmca-notice-2023"],
  "counter-notice": ["doc.dmca-counter-notice-2023"],
  relicensing: ["doc.llama1-relicensing-none"],
  "published-reading": ["doc.han-kun-article"],
};
