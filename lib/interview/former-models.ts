import type { FormerModel } from "../knowledge/former-model";
import type { Part } from "./answers";

/** The part as the present list has it: files written with an earlier list still open. */
export function currentPart(former: readonly FormerModel[], part: Part): Part {
  const found = former.find(({ id }) => id === part.model);
  if (found === undefined) return part;
  if (!found.components.includes(part.component)) return { ...part, model: found.otherwise };
  return { ...part, model: found.model, answers: { ...found.answers, ...part.answers } };
}
