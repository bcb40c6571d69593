import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { findingsOf, reachedAnswers } from "../../lib/engine";
import { type Answers, checkAnswersFile } from "../../lib/interview";

const matter: Answers = {
  purpose: ["paid-product"],
  stage: "live",
  launched: "2025-06-01",
  revenue: "below-300k",
  actor: "small-company",
  role: ["user"],
  competes: "no",
  places: ["mainland"],
  users: ["mainland"],
  audience: "public",
  opinion: "no",
  outputs: ["shown"],
  notice: "none",
  evidence: ["nothing"],
  labels: "both",
  "group-users": "below-1m",
  "group-revenue": "below-1m",
  fields: ["none"],
};
const part: Answers = {
  channel: "official-public",
  release: "original",
  acquired: "2025-03-01",
  access: ["truthful"],
  terms: "click-through",
  "terms-party": "this-organisation",
  modification: ["none"],
  delivery: ["hosted"],
  continuing: "in-use",
  given: ["licence-copy", "notice-text"],
  "users-at-release": "below-1m",
};
const file = (model: string, p: Answers = {}, m: Answers = {}) => {
  const checked = checkAnswersFile(knowledge, {
    version: 1,
    matter: { date: "2026-11-25" },
    answers: { ...matter, ...m },
    parts: [{ id: "it", component: "weights", model, answers: { ...part, ...p } }],
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.file;
};
type File = ReturnType<typeof file>;
const standings = (f: File) =>
  Object.fromEntries(findingsOf(knowledge, reachedAnswers(knowledge, f)).map((x) => [x.id, x.standing]));

const patterns: readonly (readonly [string, File, Record<string, string>])[] = [
  [
    "1 Llama 3.1 hosted by a small company without the credit",
    file("llama-3.1"),
    {
      "copyright-reproduction/it": "not-made-out",
      "contract-breach/it": "not-made-out",
      "licence-limits/it": "not-made-out",
      "licence-notices/it": "strong",
    },
  ],
  [
    "2 Llama 3.1, credit given",
    file("llama-3.1", { given: ["licence-copy", "notice-text", "display", "ai-disclosure"] }),
    { "licence-notices/it": "not-made-out" },
  ],
  [
    "3 Llama 3.1, group had 700m MAU on the release day",
    file("llama-3.1", { "users-at-release": "from-700m" }, { actor: "large-company", "group-users": "from-700m" }),
    { "copyright-reproduction/it": "arguable", "licence-limits/it": "strong", "contract-breach/it": "arguable" },
  ],
  [
    "4 Llama 3.1, grew to 700m later",
    file("llama-3.1", { "users-at-release": "from-1m" }, { "group-users": "from-700m" }),
    { "licence-limits/it": "not-made-out", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "5 Qwen 1, 100m MAU now",
    file("qwen-1", {}, { "group-users": "from-100m", actor: "large-company" }),
    { "licence-limits/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "6 Qwen 1, outputs train another family",
    file("qwen-1", {}, { outputs: ["training"], "trained-on-outputs": "other-kept" }),
    { "licence-outputs/it": "strong", "contract-breach/it": "arguable" },
  ],
  [
    "7 Qwen 1, scale not known",
    file("qwen-1", {}, { "group-users": "unknown" }),
    { "licence-limits/it": "open", "copyright-reproduction/it": "open" },
  ],
  [
    "8 FLUX dev in a paid product",
    file("flux-1-dev"),
    { "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "9 FLUX dev, in-house evaluation only",
    file(
      "flux-1-dev",
      { delivery: ["nothing"] },
      { purpose: ["internal-evaluation"], revenue: "nothing", stage: "testing", users: ["none"] },
    ),
    { "copyright-reproduction/it": "not-made-out", "contract-breach/it": "not-made-out" },
  ],
  [
    "10 Alpaca (CC-BY-NC) over LLaMA 1 in a paid product",
    file("alpaca", { application: "none", label: "permissive", terms: "not-seen", "terms-party": "unknown" }),
    {
      "copyright-reproduction/it": "arguable",
      "copyright-reproduction/it/llama-1": "arguable",
      "label-conflict/it/llama-1": "strong",
    },
  ],
  [
    "11 R1 distill on Llama, published further without the name",
    file("deepseek-r1-distill-llama-8b", {
      label: "permissive",
      modification: ["fine-tuned"],
      delivery: ["published-full"],
    }),
    {
      "copyright-reproduction/it": "not-made-out",
      "copyright-reproduction/it/llama-3.1": "not-made-out",
      "licence-notices/it/llama-3.1": "strong",
      "label-conflict/it/llama-3.1": "strong",
    },
  ],
  [
    "12 Qwen2.5, Apache all through",
    file("qwen2.5", { terms: "unknown", "terms-party": "unknown" }),
    { "copyright-reproduction/it": "not-made-out", "contract-breach/it": "absent" },
  ],
  [
    "13 ChatGLM-6B, licence changed within the month given",
    file("chatglm-6b", { acquired: "2023-07", application: "approved" }, { launched: "2023-09-01" }),
    { "copyright-reproduction/it": "open" },
  ],
  [
    "14 ChatGLM-6B, after the change, registered",
    file("chatglm-6b", { acquired: "2023-07-09", application: "approved" }, { launched: "2023-09-01" }),
    { "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "15 ChatGLM-6B, before the change",
    file("chatglm-6b", { acquired: "2023-07-01", application: "none" }, { launched: "2023-09-01" }),
    { "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "16 GLM-4 not registered",
    file("glm-4-9b", { application: "none" }),
    { "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "17 Stability, group revenue above a million",
    file("sd3.5", { application: "approved" }, { "group-revenue": "from-1m" }),
    { "licence-limits/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "18 text not held",
    file("qwen3.8-max", { acquired: "2026-09-01" }, { launched: "2026-10-01" }),
    { "copyright-reproduction/it": "not-assessed", "contract-breach/it": "not-assessed" },
  ],
  [
    "19 Vicuna: passes on LLaMA 1's own licence",
    file("vicuna-v1", {
      channel: "mirror",
      knowledge: "knew",
      application: "none",
      terms: "not-seen",
      "terms-party": "unknown",
    }),
    {
      "copyright-reproduction/it": "arguable",
      "secret-later-user/it": "not-made-out",
      "label-conflict/it/llama-1": "absent",
    },
  ],
  [
    "20 HunyuanVideo with users in the EU",
    file("hunyuan-video", { "users-at-release": "below-1m" }, { users: ["mainland", "eu"] }),
    { "licence-limits/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "21 DeepSeek-V3 model licence, hosted, flow-down missing",
    file("deepseek-v3", { terms: "seen", "terms-party": "unknown" }),
    { "licence-notices/it": "strong", "copyright-reproduction/it": "not-made-out" },
  ],
];

describe("fact patterns of the catalogue", () => {
  it.each(patterns)("%s", (_name, f, expected) => {
    const got = standings(f);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, got[id] ?? "absent"]))).toEqual(expected);
  });
});
