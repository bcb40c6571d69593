import type { Situation } from "./situation";

/** Services used, services offered to the public, outputs as training data, and a model not in this edition. */
export const services: readonly Situation[] = [
  {
    id: "deepseek-api",
    asked: "我们不下载模型，只调DeepSeek官方API，准备做个收费小程序，还没上线，版权上有问题吗？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning" },
      parts: [{ component: "weights", model: "deepseek-v3", answers: { channel: "service" } }],
    },
    level: "none",
    rule: "software.reproduction",
    why: "Without files nothing protected is copied, and the duties towards users fall due on launch.",
  },
  {
    id: "deepseek-r1-not-filed",
    asked:
      "Our public chatbot for users in mainland China is live on DeepSeek-R1 weights from the official repo. We haven’t filed anything with the CAC. MIT licence so no issue?",
    facts: {
      answers: { stage: "live", users: ["mainland"], audience: "public", filing: "none" },
      parts: [{ component: "weights", model: "deepseek-r1", answers: { channel: "official-public" } }],
    },
    level: "high",
    rule: "genai.filing",
    why: "MIT covers the model, but a live public chat service needs security assessment and algorithm filing, and none was done.",
  },
  {
    id: "qwen3-filed",
    asked: "基于Qwen3的聊天App已经在境内面向公众上线，备案办完了，显式和隐式标识也都加了，还差什么？",
    facts: {
      answers: { stage: "live", users: ["mainland"], audience: "public", filing: "filed", labels: "both" },
      parts: [{ component: "weights", model: "qwen3" }],
    },
    level: "none",
    rule: "genai.filing",
    why: "Apache-2.0 allows the service, and the two duties that decide, filing and labels, are met.",
  },
  {
    id: "glm-4.5-no-labels",
    asked:
      "We run a filed public writing service in mainland China on GLM-4.5. It is live, and we don’t label the generated text at all. How bad is that?",
    facts: {
      answers: { stage: "live", users: ["mainland"], audience: "public", filing: "filed", labels: "none" },
      parts: [{ component: "weights", model: "glm-4.5" }],
    },
    level: "medium",
    rule: "labelling.explicit",
    why: "Explicit and implicit labels have been due since September 2025; the breach is certain, the first sanction is an order to correct.",
  },
  {
    id: "qwen2-72b-outputs-sold",
    asked:
      "We generated training data with Qwen2-72B (official weights) and distilled it into our own LLM, a different family, which we now sell. Are outputs ours to use?",
    facts: {
      answers: {
        purpose: ["paid-product"],
        stage: "live",
        outputs: ["training"],
        "trained-on-outputs": "other-offered",
      },
      parts: [
        {
          component: "weights",
          model: "qwen2-72b",
          answers: { channel: "official-public", modification: ["distilled"] },
        },
      ],
    },
    level: "high",
    rule: "tongyi-qianwen-2023.outputs",
    why: "Section 5(b) forbids using the materials or any output to improve another large model, and a licensee does so for a product on sale.",
  },
  {
    id: "chatgpt-outputs-product",
    asked: "拿ChatGPT生成的问答数据训练了自己的大模型，准备对外收费，数据是自己账号调的，OpenAI能管到我们吗？",
    facts: {
      answers: {
        purpose: ["paid-product"],
        stage: "planning",
        outputs: ["training"],
        "trained-on-outputs": "other-offered",
      },
      parts: [{ component: "outputs", model: "openai-service", answers: { channel: "service" } }],
    },
    level: "medium",
    rule: "openai-tou-2024-12.competing",
    why: "The terms forbid developing competing models on outputs; that is a breach of contract, while no copyright is touched and a claim in unfair competition is open.",
  },
  {
    id: "chatgpt-outputs-paper",
    asked:
      "For a university paper we trained a small model on ChatGPT answers. It stays in the lab and won’t be released. Does OpenAI’s “no competing models” rule apply?",
    facts: {
      answers: {
        purpose: ["academic-research"],
        actor: "university",
        outputs: ["training"],
        "trained-on-outputs": "other-kept",
      },
      parts: [{ component: "outputs", model: "openai-service", answers: { channel: "service" } }],
    },
    level: "low",
    rule: "openai-tou-2024-12.competing",
    why: "The ban is on models that compete with OpenAI; one kept in a laboratory hardly does, though the words can be read more widely.",
  },
  {
    id: "whisper-meetings",
    asked:
      "We use Whisper large-v3 in house to transcribe our own meetings, downloaded from OpenAI’s page, nothing goes to customers. Any risk?",
    facts: {
      answers: { purpose: ["internal-production"] },
      parts: [
        { component: "weights", model: "unlisted", answers: { channel: "official-public", delivery: ["nothing"] } },
      ],
    },
    level: "none",
    notAssessed: true,
    rule: "genai.scope",
    why: "Use in-house falls outside the measures on public services; the licence of this model is not held, so that nothing is said of it.",
  },
];
