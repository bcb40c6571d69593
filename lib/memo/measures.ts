import { firstStepsWords as words } from "../../content/phrases/first-steps";
import type { WhatIf } from "../engine/assessment";
import { resolveCitations } from "../engine/citations";
import { evaluate } from "../engine/evaluate";
import { factsOf } from "../engine/facts-of";
import { distinctChanges, type Offer, offeredLevers, wordingOf } from "../engine/levers";
import { exposureRank } from "../engine/order";
import { lawDateOf } from "../engine/periods";
import { is } from "../knowledge/condition";
import type { Text } from "../knowledge/text";
import type { MemoContext } from "./context";
import type { Line } from "./tree";
import { capital, joinText, line, partName, put } from "./words";

/** A measure that is or may be open, with what it would bring. */
export type Measure = { readonly offer: Offer; readonly whatIf: WhatIf };

/** Every measure that comes to a change of its own, in order of time. */
export function measuresOf({ knowledge, measured: file, assessment }: MemoContext): readonly Measure[] {
  return distinctChanges(offeredLevers(knowledge, file)).flatMap((offer) => {
    const whatIf = assessment.whatIf.find(({ levers }) => levers.length === 1 && levers[0] === offer.lever.id);
    return whatIf === undefined ? [] : [{ offer, whatIf }];
  });
}

/** A guard is worth naming before anything has happened; what lowers, where it does. */
export const helps = ({ offer, whatIf }: Measure): boolean =>
  offer.lever.kind === "guards" ||
  whatIf.drops.length > 0 ||
  whatIf.remains.some(({ exposure, ahead }) => exposureRank(ahead) < exposureRank(exposure));

/** A measure as one sentence. */
export function step(context: MemoContext, { offer }: Measure): Line {
  const { text } = wordingOf(context.knowledge, context.measured, offer.lever, offer.parts);
  return lineOf(context, offer, { zh: text.zh.replace(/。$/, ""), en: text.en.replace(/\.$/, "") });
}

/** One sentence: what it depends on, which part, what, who and when. */
export function lineOf(context: MemoContext, offer: Offer, text: Text): Line {
  const { time } = wordingOf(context.knowledge, context.measured, offer.lever, offer.parts);
  const condition = offer.certain ? null : put(words.provided, { provided: providedOf(offer) });
  const part = partOf(context, offer);
  const prefix = [condition, part && put(words.ofPart, { part })].filter((one) => one !== null);
  const body = put(words.done, { text, owner: ownerOf(context, offer), time });
  const together = joinText([...prefix, { zh: body.zh, en: prefix.length > 0 ? uncapital(body.en) : body.en }], "", "");
  return line({ zh: together.zh, en: capital(together.en) }, context.numbers.of(citationsAtMemo(context, offer)));
}

/** What a measure still depends on, as the words after "if". */
export const providedOf = ({ provided }: Offer): Text =>
  joinText(provided, words.providedTogether.zh, words.providedTogether.en);

/** One who acts alone has no departments. */
export const ownerOf = ({ knowledge, measured: file }: MemoContext, { lever }: Offer): Text =>
  evaluate(is("actor", "individual", "student"), factsOf(knowledge, file, null)) === true
    ? words.yourself
    : lever.owner;

/** Which part a measure concerns, where it does not concern them all. */
export function partOf({ knowledge, file }: MemoContext, { parts }: Offer): Text | null {
  const concerned = file.parts.filter(({ id }) => parts.includes(id));
  if (concerned.length === 0 || concerned.length === file.parts.length) return null;
  return joinText(
    concerned.map((part) => partName(knowledge, file, part)),
    "、",
    ", ",
  );
}

/** A lever looks ahead, so its citations are those in force on the memo's day. */
const citationsAtMemo = ({ knowledge, file }: MemoContext, { lever }: Offer): readonly string[] =>
  resolveCitations(knowledge, lever.cites, [{ from: lawDateOf(file), to: lawDateOf(file) }]);

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
