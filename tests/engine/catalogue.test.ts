import { describe, expect, it } from "vitest";
import { checked, type FactPattern, fileOf, findingsIn, overallIn, standingsIn } from "./pattern";

/** What a lawyer expects: the reason in words, the facts that differ from the plain case, and how findings stand. */
type Expectation = readonly [reason: string, facts: FactPattern, standings: Readonly<Record<string, string>>];

const nothingHeard = { terms: "not-seen", "terms-party": "unknown" };
const trains = (what: string) => ({ outputs: ["training"], "trained-on-outputs": what });

const scale: readonly Expectation[] = [
  [
    "Llama 3.1 below its number of users: the use is licensed, the credit is still due",
    { model: "llama-3.1" },
    {
      "copyright-reproduction/it": "not-made-out",
      "contract-breach/it": "not-made-out",
      "licence-limits/it": "not-made-out",
      "licence-notices/it": "strong",
    },
  ],
  [
    "Llama 3.1 in a group with 700 million users on the release day: no licence without Meta’s own",
    { model: "llama-3.1", part: { "users-at-release": "from-700m" }, matter: { actor: "large-company" } },
    { "licence-limits/it": "strong", "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "Llama 3.1 in a group that grew to 700 million later: only the release day counts",
    { model: "llama-3.1", matter: { "group-users": "from-700m" } },
    { "licence-limits/it": "not-made-out", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "Qwen 1 with 100 million users now: its number runs on",
    { model: "qwen-1", matter: { "group-users": "from-100m" } },
    { "licence-limits/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "Qwen 1 with the scale not known: open, never clear",
    { model: "qwen-1", matter: { "group-users": "unknown" } },
    { "licence-limits/it": "open", "copyright-reproduction/it": "open" },
  ],
  [
    "Stability with a group revenue above a million dollars: the licence ends",
    { model: "sd3.5", part: { application: "approved" }, matter: { "group-revenue": "from-1m" } },
    { "licence-limits/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "Kimi K2 above 100 million users without the displayed name: a duty unkept, the licence stands",
    { model: "kimi-k2", matter: { "group-users": "from-100m" } },
    { "licence-notices/it": "strong", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "Kimi K2 below 100 million users: nothing is owed by one who hands over no copy",
    { model: "kimi-k2" },
    { "licence-notices/it": "absent", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "Baichuan 2 with a million monthly users: its number is of daily ones, so it is doubtful",
    { model: "baichuan2", part: { application: "approved" }, matter: { "group-users": "from-1m" } },
    { "licence-limits/it": "arguable", "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "Baichuan 2 with few users: its other limits could not be read, so the finding on limits is not made",
    { model: "baichuan2", part: { application: "approved" } },
    { "licence-limits/it": "not-assessed", "licence-field/it": "not-assessed" },
  ],
  [
    "Baichuan 2 and a cloud provider: the licence leaves that business out",
    { model: "baichuan2", part: { application: "approved" }, matter: { role: ["software-or-cloud-provider"] } },
    {
      "licence-licensee/it": "strong",
      "copyright-reproduction/it": "arguable",
      "contract-breach/it": "arguable",
    },
  ],
];

const places: readonly Expectation[] = [
  [
    "HunyuanVideo with users in the European Union: outside its territory",
    { model: "hunyuan-video", matter: { users: ["mainland", "eu"] } },
    { "licence-limits/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "Llama 3.2 Vision with a place of business in the European Union: whether that is the seat is contested",
    { model: "llama-3.2-vision", matter: { places: ["mainland", "eu"] } },
    { "licence-limits/it": "arguable", "copyright-reproduction/it": "arguable" },
  ],
  [
    "Llama 3.2 Vision with European users only: the licence looks at the licensee’s seat, not at users",
    { model: "llama-3.2-vision", matter: { users: ["mainland", "eu"] } },
    { "licence-limits/it": "not-made-out", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "Llama 3.2 for text, with a seat in the European Union: the exclusion is of multimodal models",
    { model: "llama-3.2", matter: { places: ["mainland", "eu"] } },
    { "licence-limits/it": "not-made-out", "copyright-reproduction/it": "not-made-out" },
  ],
];

const purposes: readonly Expectation[] = [
  [
    "FLUX dev in a paid product: for non-commercial use only",
    { model: "flux-1-dev" },
    { "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "FLUX dev evaluated in-house: the licence allows it",
    {
      model: "flux-1-dev",
      part: { delivery: ["nothing"] },
      matter: { purpose: ["internal-evaluation"], revenue: "nothing", stage: "testing", users: ["none"] },
    },
    { "copyright-reproduction/it": "not-made-out", "contract-breach/it": "not-made-out" },
  ],
  [
    "Command R sold: for non-commercial use only",
    { model: "command-r" },
    { "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "Codestral in in-house production: the non-production licence bars it though nothing is earned",
    {
      model: "codestral-22b",
      matter: { purpose: ["internal-production"], revenue: "nothing", audience: "internal" },
    },
    { "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "GLM-4 without the registration: commercial use is given to the registered only",
    { model: "glm-4-9b", part: { application: "none" } },
    {
      "licence-registration/it": "strong",
      "copyright-reproduction/it": "arguable",
      "contract-breach/it": "arguable",
    },
  ],
  [
    "Qwen2.5 under Apache-2.0 from its maker: allowed, and no contract to break",
    { model: "qwen2.5" },
    { "copyright-reproduction/it": "not-made-out", "contract-breach/it": "absent" },
  ],
  [
    "A text that is not held: not assessed, never “none found”",
    { model: "qwen3.8-max", part: { acquired: "2026-09-01" } },
    { "copyright-reproduction/it": "not-assessed", "contract-breach/it": "not-assessed" },
  ],
];

const days: readonly Expectation[] = [
  [
    "ChatGLM-6B before its change of July 2023: research only",
    { model: "chatglm-6b", part: { acquired: "2023-07-01", application: "none" } },
    { "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "ChatGLM-6B, the month of the change given and no day: open",
    { model: "chatglm-6b", part: { acquired: "2023-07", application: "approved" } },
    { "copyright-reproduction/it": "open" },
  ],
  [
    "ChatGLM-6B after the change and registered: allowed",
    { model: "chatglm-6b", part: { acquired: "2023-07-09", application: "approved" } },
    { "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "ChatGLM2-6B before 14 July 2023: research only, and a registration of later days is not in the text",
    { model: "chatglm2-6b", part: { acquired: "2023-07-13", application: "none" } },
    {
      "copyright-reproduction/it": "arguable",
      "contract-breach/it": "arguable",
      "licence-registration/it": "absent",
    },
  ],
  [
    "Gemma before 1 April 2024: the text of those days is not held",
    { model: "gemma", part: { acquired: "2024-03-31" } },
    { "copyright-reproduction/it": "not-assessed" },
  ],
  [
    "Gemma from 1 April 2024: allowed, its restrictions to be passed on",
    { model: "gemma", part: { acquired: "2024-04-01" } },
    { "copyright-reproduction/it": "not-made-out", "licence-notices/it": "strong" },
  ],
  [
    "Yi 1.0 without written authorisation: commercial use is given on application only",
    { model: "yi-34b", part: { acquired: "2023-11-03", application: "none" } },
    { "licence-registration/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "Yi 2.0, applied for and not answered: silence is no licence",
    { model: "yi-34b", part: { acquired: "2023-11-10", application: "pending" } },
    { "licence-registration/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "Yi 2.1, registered: allowed",
    {
      model: "yi-34b",
      part: { acquired: "2023-12-10", application: "approved", given: ["licence-copy", "notice-text", "change-marks"] },
    },
    { "licence-registration/it": "not-made-out", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "Yi after 30 May 2024: Apache-2.0, nothing to register",
    { model: "yi-34b", part: { acquired: "2024-06-01" } },
    { "licence-registration/it": "absent", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "MiniCPM while its licence asked for registration, not registered",
    { model: "minicpm", part: { acquired: "2024-10-10", application: "none" } },
    { "licence-registration/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
  [
    "MiniCPM while its licence asked for registration, registered",
    { model: "minicpm", part: { acquired: "2024-10-10", application: "approved" } },
    { "licence-registration/it": "not-made-out", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "Grok 2 hosted without the credit: by its terms the licence ends on breach",
    { model: "grok-2" },
    { "licence-notices/it": "strong", "copyright-reproduction/it": "arguable" },
  ],
];

const uses: readonly Expectation[] = [
  [
    "Llama 2 outputs train another language model: barred",
    { model: "llama-2", matter: trains("other-kept") },
    { "licence-outputs/it": "strong", "contract-breach/it": "arguable" },
  ],
  [
    "Llama 3.1 outputs train a model that is offered without “Llama” in its name: named wrongly, not barred",
    { model: "llama-3.1", matter: trains("other-offered") },
    { "licence-outputs/it": "strong", "contract-breach/it": "not-made-out" },
  ],
  [
    "Qwen 1 outputs train another family: barred",
    { model: "qwen-1", matter: trains("other-kept") },
    { "licence-outputs/it": "strong", "contract-breach/it": "arguable" },
  ],
  [
    "DeepSeek-R1 distilled: MIT says nothing against it",
    { model: "deepseek-r1", part: { modification: ["distilled"] }, matter: trains("other-offered") },
    { "licence-outputs/it": "absent", "copyright-reproduction/it": "not-made-out" },
  ],
  [
    "Llama 3.1 for the military: its use policy bars it",
    { model: "llama-3.1", matter: { fields: ["military"] } },
    { "licence-field/it": "strong" },
  ],
  [
    "StarCoder deciding about people by itself: OpenRAIL bars it",
    { model: "starcoder", matter: { fields: ["automated-decisions"] } },
    { "licence-field/it": "strong" },
  ],
  [
    "Gemma deciding about people by itself: its use policy bars it",
    { model: "gemma", matter: { fields: ["automated-decisions"] } },
    { "licence-field/it": "strong" },
  ],
  [
    "Qwen 1 for the military: its text bars no field beyond the law",
    { model: "qwen-1", matter: { fields: ["military"] } },
    { "licence-field/it": "absent" },
  ],
  [
    "MOSS hosted unchanged: the AGPL asks for source over a network only of one who modified it",
    { model: "moss", part: { given: ["nothing"] } },
    { "copyright-reproduction/it": "not-made-out", "licence-notices/it": "absent" },
  ],
  [
    "MOSS tuned and hosted without source: AGPL, section 13",
    { model: "moss", part: { modification: ["fine-tuned"], given: ["nothing"] } },
    { "licence-notices/it": "strong" },
  ],
];

const lineage: readonly Expectation[] = [
  [
    "Alpaca (CC BY-NC) over LLaMA 1 in a paid product: two licensors, two findings, and a label wider than the base",
    { model: "alpaca", part: { application: "none", label: "permissive", ...nothingHeard } },
    {
      "copyright-reproduction/it": "arguable",
      "copyright-reproduction/it/llama-1": "arguable",
      "label-conflict/it/llama-1": "strong",
    },
  ],
  [
    "Vicuna passes on LLaMA 1’s own licence: one link, judged as the base is",
    { model: "vicuna-v1", part: { channel: "mirror", knowledge: "knew", application: "none", ...nothingHeard } },
    {
      "copyright-reproduction/it": "arguable",
      "secret-later-user/it": "not-made-out",
      "label-conflict/it/llama-1": "absent",
    },
  ],
  [
    "R1-Distill-Llama published without “Llama” in its name: MIT on the page does not lift the base’s duties",
    {
      model: "deepseek-r1-distill-llama-8b",
      part: { label: "permissive", modification: ["fine-tuned"], delivery: ["published-full"] },
    },
    {
      "copyright-reproduction/it": "not-made-out",
      "copyright-reproduction/it/llama-3.1": "not-made-out",
      "licence-notices/it/llama-3.1": "strong",
      "label-conflict/it/llama-3.1": "arguable",
    },
  ],
  [
    "R1-Distill-Qwen: MIT over Apache-2.0, both judged and both clear",
    { model: "deepseek-r1-distill-qwen" },
    {
      "copyright-reproduction/it": "not-made-out",
      "copyright-reproduction/it/qwen2.5": "not-made-out",
      "label-conflict/it/qwen2.5": "absent",
    },
  ],
  [
    "Somebody’s tune of Qwen2.5 whose page says CC BY-NC, in a paid product: the page’s limit is not nothing",
    { model: "qwen2.5", part: { release: "derivative", label: "non-commercial" } },
    { "copyright-reproduction/it": "arguable", "lawful-base-model/it": "arguable" },
  ],
  [
    "The same label with Qwen2.5 from its maker’s own page: the maker’s licence decides",
    { model: "qwen2.5", part: { label: "permissive" } },
    { "copyright-reproduction/it": "not-made-out", "lawful-base-model/it": "not-made-out" },
  ],
  [
    "Somebody’s tune of Llama 3.1 labelled Apache-2.0: the label gives nothing that Meta did not",
    { model: "llama-3.1", part: { release: "derivative", label: "permissive" } },
    { "label-conflict/it": "arguable" },
  ],
  [
    "DeepSeek-V3 hosted: its use restrictions must be passed on to users",
    { model: "deepseek-v3", part: { terms: "seen", "terms-party": "unknown" } },
    { "licence-notices/it": "strong", "copyright-reproduction/it": "not-made-out" },
  ],
];

const doubts: readonly Expectation[] = [
  [
    "ChatGLM3-6B in its first months, sold: its words on commercial use can be read either way",
    { model: "chatglm3-6b", part: { acquired: "2024-01-10", application: "none" } },
    { "copyright-reproduction/it": "arguable", "contract-breach/it": "arguable" },
  ],
  [
    "FLUX dev outputs train a model: whether it competes can be argued",
    {
      model: "flux-1-dev",
      matter: { purpose: ["academic-research"], revenue: "nothing", users: ["none"], ...trains("other-kept") },
    },
    { "licence-outputs/it": "arguable", "contract-breach/it": "arguable" },
  ],
];

const eight = [
  "licence-copy",
  "notice-text",
  "change-marks",
  "display",
  "name-prefix",
  "flow-down",
  "source",
  "ai-disclosure",
] as const;
const tunedAndPublished = {
  modification: ["fine-tuned"],
  delivery: ["hosted", "published-full"],
  shared: "2026-01-01",
};
/** A model whose licence asks for it, where it is tuned, published and hosted. */
const askedBy: Readonly<Record<(typeof eight)[number], string>> = {
  "licence-copy": "qwen2.5",
  "notice-text": "llama-2",
  "change-marks": "qwen-1",
  display: "llama-3.1",
  "name-prefix": "llama-3.1",
  "flow-down": "deepseek-v3",
  source: "moss",
  "ai-disclosure": "starcoder",
};

describe.each([
  ["limits of scale, revenue and licensee", scale],
  ["limits of territory", places],
  ["purposes", purposes],
  ["days", days],
  ["fields, outputs and duties", uses],
  ["lineage and labels", lineage],
  ["words that can be read either way", doubts],
] as const)("fact patterns: %s", (_topic, patterns) => {
  it.each(patterns)("%s", (_reason, facts, expected) => {
    const got = standingsIn(fileOf(facts));
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, got[id] ?? "absent"]))).toEqual(expected);
  });
});

describe("fact patterns: each of eight duties", () => {
  it.each(Object.entries(askedBy))("%s, as the licence of %s asks", (duty, model) => {
    const given = (kept: readonly string[]) => fileOf({ model, part: { ...tunedAndPublished, given: [...kept] } });
    expect(standingsIn(given(eight))["licence-notices/it"]).toBe("not-made-out");
    const without = findingsIn(given(eight.filter((other) => other !== duty))).find(
      ({ id }) => id === "licence-notices/it",
    );
    expect(without?.standing).toBe("strong");
    expect(without?.notes).toHaveLength(1);
  });
});

describe("fact patterns: where little is known or said", () => {
  it("no finding is made against the one on whose outputs a model was trained", () => {
    const ids = Object.keys(standingsIn(fileOf({ model: "alpaca" })));
    expect(ids.some((id) => id.endsWith("/llama-1"))).toBe(true);
    expect(ids.filter((id) => id.includes("openai"))).toEqual([]);
  });

  it("a former “derivative of LLaMA 1” opens, and is judged as LLaMA 1 in somebody’s release", () => {
    const part = { channel: "mirror", acquired: "2023-08-20", label: "permissive", knowledge: "no-sign" };
    const former = checked({ parts: [{ id: "it", component: "weights", model: "llama-1-derivative", answers: part }] });
    const now = checked({
      parts: [{ id: "it", component: "weights", model: "llama-1", answers: { ...part, release: "derivative" } }],
    });
    expect(former).toEqual(now);
    expect(standingsIn(former)["label-conflict/it"]).toBe("strong");
  });
});

describe("faults reported by users", () => {
  // Reported: “No licence came from the right holder: met” for a model nobody knows.
  it("an unlisted model with nothing known is never said to have no licence", () => {
    const file = checked({
      answers: { places: ["mainland"] },
      parts: [{ id: "weights", component: "weights", model: "unlisted", answers: {} }],
    });
    // Uncovered wins over unknown: by whichever way it came, nobody here has read its licence.
    expect(standingsIn(file)["copyright-reproduction/weights"]).toBe("not-assessed");
    expect(overallIn(file).notAssessed).toContain("copyright-reproduction/weights");
    expect(overallIn(file).upper).not.toBe("none");
  });

  it("with the channel given it is not assessed, and the overall names it", () => {
    const file = checked({
      answers: { places: ["mainland"] },
      parts: [{ id: "weights", component: "weights", model: "unlisted", answers: { channel: "official-public" } }],
    });
    expect(standingsIn(file)["copyright-reproduction/weights"]).toBe("not-assessed");
    expect(overallIn(file).notAssessed).toContain("copyright-reproduction/weights");
  });

  // Reported: “released under Apache-2.0 … none found” for a page that says CC BY-NC.
  it("a page stricter than the model’s licence is seen, and its question is asked", () => {
    const file = checked({
      answers: { purpose: ["paid-product"], stage: "live", places: ["mainland"], audience: "internal" },
      parts: [
        {
          id: "weights",
          component: "weights",
          model: "open-llama",
          answers: {
            checkpoint: "someone's fine-tune whose page says CC-BY-NC",
            channel: "mirror",
            label: "non-commercial",
            delivery: ["nothing"],
          },
        },
      ],
    });
    expect(standingsIn(file)["copyright-reproduction/weights"]).toBe("arguable");
    expect(overallIn(file).lower).not.toBe("none");
  });
});
