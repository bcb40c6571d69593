import { knowledge } from "../../content";
import { findingsOf, reachedAnswers } from "../../lib/engine";
import type { Answers } from "../../lib/interview";
import { caseOf, research } from "./cases";

export type File = ReturnType<typeof caseOf>;

export const found = (file: File, claim: string) =>
  findingsOf(knowledge, reachedAnswers(knowledge, file)).find((finding) => finding.claim === claim);

/** The row of an element or a defence that decided. */
export const ground = (file: File, claim: string, table: string) => {
  const finding = found(file, claim);
  const outcome = [...(finding?.elements ?? []), ...(finding?.defences ?? [])].find(({ id }) => id === table);
  return outcome?.result === "open" ? "open" : (outcome?.grounds[0]?.test ?? "absent");
};
export const remedies = (file: File, claim: string) => (found(file, claim)?.remedies ?? []).map((remedy) => remedy.id);
export const notes = (file: File, claim: string) =>
  (found(file, claim)?.notes ?? []).map((note) => note.text.en).join(" ");

export const weights = (part: Answers = {}, matter: Answers = {}) => caseOf({ part, matter });
export const code = (part: Answers, component: "inference-code" | "model-code" = "inference-code") =>
  caseOf({ component, part });
/** A program of one's own beside another's inference code, by how it was made. */
export const ownProgram = (origin: string, part: Answers = {}, model = "llama-1") =>
  caseOf({
    component: "inference-code",
    model,
    part: { channel: "own-work", acquired: "unknown", "code-origin": origin, modification: ["none"], ...part },
  });
export const supplied = { channel: "supplier", knowledge: "no-sign" };
export const studying = { ...research, revenue: "nothing" };
export const evaluating = { purpose: ["internal-evaluation"], revenue: "nothing", stage: "testing" };
export const outputsPart = (stage: string, changes: Answers = {}) =>
  caseOf({
    component: "outputs",
    part: { channel: "service" },
    matter: { outputs: ["training"], stage, ...changes },
  });
