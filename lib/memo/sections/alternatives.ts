import { firstStepsWords as words } from "../../../content/phrases/first-steps";
import { type Alternative, alternativesTo } from "../../engine/alternatives";
import { assessedParts } from "../../engine/facts-of";
import { clauseNumbers } from "../../engine/fill";
import { type Offer, wordingOf } from "../../engine/levers";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import { nameText } from "../licence-words";
import type { Block, Cell, Line } from "../tree";
import { both, joinText, line, put, textCell } from "../words";

/** The step that names models which could be used instead. */
export function alternatives(context: MemoContext, offer: Offer, lineOf: (text: Text) => Line): Line {
  const { text } = wordingOf(context.knowledge, context.measured, offer.lever, offer.parts);
  const found = alternativesIn(context, offer);
  const names = joinText(
    found.map(({ model }) => modelName(context, model)),
    "、",
    ", ",
  );
  const models = found.length === 0 ? words.noAlternatives : put(words.alternatives, { models: names });
  return lineOf(joinText([{ zh: text.zh.replace(/。$/, ""), en: text.en.replace(/\.$/, "") }, models], "；", "; "));
}

/** The same models with the clauses that allow the purpose. */
export function alternativesTables(context: MemoContext, offer: Offer): readonly Block[] {
  const found = alternativesIn(context, offer);
  if (found.length === 0) return [];
  const multimodal = found.some(({ model }) => modelIn(context, model)?.multimodal === true);
  return [
    {
      kind: "table",
      caption: words.alternativesCaption,
      columns: [words.model, words.developer, words.licence, words.clause],
      widths: [4, 3, 3, 4],
      rows: found.map((one) => row(context, one)),
    },
    ...(multimodal ? [{ kind: "paragraph", style: "note", line: line(words.alternativesKind) } as const] : []),
  ];
}

/** For the parts that want another model, each model once. */
function alternativesIn({ knowledge, measured: file }: MemoContext, { parts }: Offer): readonly Alternative[] {
  const found = new Map<string, Alternative>();
  for (const part of assessedParts(file).filter(({ id }) => parts.includes(id)))
    for (const one of alternativesTo(knowledge, file, part)) if (!found.has(one.model)) found.set(one.model, one);
  return [...found.values()].slice(0, 5);
}

function row(context: MemoContext, { model, licence: id, cites }: Alternative): readonly Cell[] {
  const licence = context.knowledge.licences.find((candidate) => candidate.id === id);
  if (licence === undefined) throw new Error(`No such licence: ${id}`);
  const clauses = both((locale) => clauseNumbers(licence, { verdict: "permitted", cites: [...cites] }, locale));
  const named = modelIn(context, model);
  if (named === undefined) throw new Error(`No such model: ${model}`);
  return [
    textCell(named.name),
    textCell(named.developer),
    textCell(nameText(licence)),
    textCell(clauses, context.numbers.of(cites)),
  ];
}

const modelIn = ({ knowledge }: MemoContext, id: string) => knowledge.models.find((model) => model.id === id);
const modelName = (context: MemoContext, id: string): Text => modelIn(context, id)?.name ?? { zh: id, en: id };
