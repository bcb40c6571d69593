import { licenceSection as words } from "../../../content/phrases/licence-section";
import { componentWords } from "../../../content/phrases/memo";
import { assessedParts } from "../../engine/facts-of";
import { type Link, linksOf } from "../../engine/links";
import type { Part } from "../../interview/answers";
import type { Licence } from "../../knowledge/authority";
import type { Model } from "../../knowledge/model";
import type { Text } from "../../knowledge/text";
import { licenceDuties } from "../../knowledge/vocabulary";
import type { MemoContext } from "../context";
import { grants, licenceName, limitKeys, modelOf, nameText, reachKeys, sentenceOf, told } from "../licence-words";
import type { Block, Cell } from "../tree";
import { dateText, joinText, partName, put, textCell } from "../words";

/**
 * The licence of every part and of every model in it, whatever the facts: which text of which day, what it allows and
 * asks, how far it reaches, code against weights, and the label against the lineage; with the clauses that say so.
 */
export function licences(context: MemoContext): readonly Block[] {
  const parts = assessedParts(context.file).filter((part) => context.file.parts.includes(part));
  if (parts.length === 0) return [];
  return [
    { kind: "heading", level: 1, id: "licences", text: words.title },
    ...parts.flatMap((part) =>
      linksOf(context.knowledge.models, part)
        .filter(({ relation }) => relation !== "outputs-of")
        .flatMap((link) => tablesOf(context, part, link)),
    ),
  ];
}

/** One table for a link; where its licence was changed and the day leaves several possible, one for each. */
function tablesOf(context: MemoContext, part: Part, link: Link): readonly Block[] {
  const name = nameOf(context, part, link);
  const ids = [...new Set(link.candidates.map(({ licence }) => licence))];
  const about = link.id === null && part.model !== "unknown" ? aboutModel(context, part, link) : [];
  const models = new Set(link.candidates.map(({ model }) => model.id));
  if (ids.length > 1 && models.size > 1) return [tableOf(name, [[words.theText, [words.notSettled]]])];
  return ids.map((id, index) => {
    const rows = licenceRows(context, part, link, id);
    const caption = ids.length > 1 ? captionInTime(context, part, link, id, name) : name;
    return tableOf(caption, index === ids.length - 1 ? [...rows, ...about] : rows);
  });
}

type Row = readonly [Text, readonly Text[]];

const tableOf = (caption: Text, rows: readonly Row[]): Block => ({
  kind: "table",
  caption,
  columns: [words.aspect, words.says],
  widths: [2, 9],
  rows: rows
    .filter(([, says]) => says.length > 0)
    .map(([aspect, says]): readonly Cell[] => [textCell(aspect), textCell(sentenceOf(says))]),
});

function licenceRows(context: MemoContext, part: Part, link: Link, id: string): readonly Row[] {
  if (id === "own") return [[words.theText, [words.own]]];
  if (id === "none") return [[words.theText, [words.none]]];
  const licence = context.knowledge.licences.find((candidate) => candidate.id === id);
  if (licence === undefined) return [[words.theText, [words.uncovered]]];
  return [
    [words.theText, identity(context, part, link, licence)],
    [words.allows, grants(context, licence)],
    [words.limits, told(context, licence, limitKeys, words.noLimits)],
    [words.passingOn, told(context, licence, licenceDuties, words.noDuties)],
    [words.reach, told(context, licence, reachKeys, words.noReach)],
    [words.onBreach, told(context, licence, ["termination"], words.noTermination)],
  ];
}

/** What is true of the model rather than of one of its licences. */
const aboutModel = (context: MemoContext, part: Part, link: Link): readonly Row[] => [
  [words.codeAndWeights, codeAndWeights(context, part, link)],
  [words.lineage, lineage(context, part)],
];

/** Which of several texts a table is of: the one before a day, or the one since. */
function captionInTime(context: MemoContext, part: Part, link: Link, id: string, name: Text): Text {
  const entry = modelOf(context, link.candidates[0]?.model.id ?? null)?.licences[part.component];
  const until = Array.isArray(entry) ? entry.find(({ licence }) => licence === id)?.until : undefined;
  const values = { name, licence: licenceName(context, id) };
  return until === undefined ? put(words.since, values) : put(words.until, { ...values, day: dateText(until) });
}

function nameOf(context: MemoContext, part: Part, link: Link): Text {
  const own = partName(context.knowledge, context.file, part);
  const base = modelOf(context, link.id)?.name;
  return base === undefined ? own : joinText([own, put(words.within, { model: base })], "，", ", ");
}

function identity(context: MemoContext, part: Part, link: Link, licence: Licence): readonly Text[] {
  const dated = licence.date === null ? words.undated : put(words.dated, { date: dateText(licence.date) });
  const model = modelOf(context, link.candidates[0]?.model.id ?? null);
  const acquired = part.answers.acquired;
  const settled = new Set(link.candidates.map((candidate) => candidate.licence)).size === 1;
  const inTime = settled && Array.isArray(model?.licences[part.component]) && typeof acquired === "string";
  const read = words.read[licence.read];
  return [
    put(words.identity, { name: nameText(licence), date: dated, licensor: licence.licensor }),
    ...(inTime ? [put(words.onTheDay, { day: dateText(acquired) })] : []),
    ...told(context, licence, ["governing-law"], null),
    ...(read === null ? [] : [read]),
    ...(model?.confidence === "low" ? [words.toBeChecked] : []),
  ];
}

/** The licence of each component that the maker published: code can be open where weights are not. */
function codeAndWeights(context: MemoContext, part: Part, link: Link): readonly Text[] {
  const model = link.candidates[0]?.model;
  if (model === undefined || model.lineage === "own") return [];
  const under = new Map<string, { readonly licence: Text; readonly components: Text[] }>();
  for (const component of ["inference-code", "model-code", "weights", "tokenizer"] as const) {
    const ids =
      component === part.component
        ? link.candidates.map(({ licence }) => licence)
        : licencesIn(model.licences[component]);
    const names = [...new Set(ids)].map((id) => licenceName(context, id));
    const licence = joinText(names, "、", ", ");
    const same = under.get(licence.en) ?? { licence, components: [] };
    same.components.push(componentWords[component]);
    under.set(licence.en, same);
  }
  return [...under.values()].map(({ licence, components }) =>
    put(words.component, { component: joinText(components, "、", ", "), licence }),
  );
}

const licencesIn = (entry: Model["licences"][keyof Model["licences"]]): readonly string[] =>
  typeof entry === "string" ? [entry] : (entry ?? []).map(({ licence }) => licence);

/** What is inside, what its own page and the page it was taken from show, and on whose outputs it was trained. */
function lineage(context: MemoContext, part: Part): readonly Text[] {
  const model = modelOf(context, part.model);
  if (model === undefined || model.lineage === "own" || model.lineage === "uncovered") return [];
  const links = linksOf(context.knowledge.models, part);
  const item = (id: string): Text => {
    const link = links.find((one) => one.id === id);
    const base = modelOf(context, id);
    const ids = link?.candidates.map(({ licence }) => licence) ?? licencesIn(base?.licences[part.component] ?? []);
    return put(words.chainItem, {
      model: base?.name ?? { zh: id, en: id },
      licence: joinText(
        [...new Set(ids)].map((licence) => licenceName(context, licence)),
        "、",
        ", ",
      ),
    });
  };
  const outputs = links.filter(({ relation }) => relation === "outputs-of");
  const label = questionWords(context, "label", part.answers.label);
  return [
    model.baseModels.length === 0
      ? words.noBase
      : put(words.chain, { list: joinText(model.baseModels.map(item), "、", ", ") }),
    ...outputs.map(({ id, candidates: [first] }) =>
      put(words.outputsOf, {
        model: modelOf(context, id)?.name ?? words.within,
        licence: outputsLicence(context, first?.model.licences.outputs),
      }),
    ),
    ...(model.label === undefined ? [] : [put(words.ownLabel, { label: labelName(context, model.label) })]),
    ...(part.answers.release === "derivative" ? [words.somebodys] : []),
    ...(label === undefined ? [] : [put(words.label, { label })]),
  ];
}

/** A label as its page shows it: a licence held here by its name. */
const labelName = (context: MemoContext, label: string): Text =>
  context.knowledge.licences.some(({ id }) => id === label) ? licenceName(context, label) : { zh: label, en: label };

/** The terms that bind whoever made the outputs. */
const outputsLicence = (context: MemoContext, entry: Model["licences"]["outputs"] | undefined): Text =>
  joinText(
    licencesIn(entry ?? []).map((id) => licenceName(context, id)),
    "或者",
    " or ",
  );

function questionWords({ knowledge }: MemoContext, id: string, value: Part["answers"][string] | undefined) {
  const question = knowledge.questions.find((candidate) => candidate.id === id);
  return question?.options.find((option) => option.id === value)?.text;
}
