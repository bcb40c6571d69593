import type { FormerModel } from "../../lib/knowledge/former-model";

/** Choices that earlier answers files may hold. */
export const formerModels: readonly FormerModel[] = [
  {
    id: "llama-1-derivative",
    model: "llama-1",
    answers: { release: "derivative" },
    components: ["weights", "tokenizer"],
    // Its own code has a licence of its own, which its page must tell.
    otherwise: "unlisted",
  },
];
