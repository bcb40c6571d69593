import { claimStandings, exposureWords, memoWords, severityWords } from "../../../content/phrases/memo";
import { methodWords } from "../../../content/phrases/method";
import type { Overall, ScenarioOutcome, StatedOverall } from "../../engine/assessment";
import { resolveCitations } from "../../engine/citations";
import { evaluate } from "../../engine/evaluate";
import { assessedParts, factsOf } from "../../engine/facts-of";
import { linksOf } from "../../engine/links";
import { lawDateOf } from "../../engine/periods";
import type { ExposureTable } from "../../knowledge/claim";
import type { Text } from "../../knowledge/text";
import { severities } from "../../knowledge/vocabulary";
import type { MemoContext } from "../context";
import type { Block, Cell } from "../tree";
import { dateText, exposureCell, joinText, line, put, same, textCell } from "../words";

/** The second plan beside the first, each as stated and over all that is not known. */
export function plans(context: MemoContext): readonly Block[] {
  const { scenarios, overall } = context.assessment;
  if (scenarios.length === 0) return [];
  const rows = scenarios.map((scenario, index): readonly Cell[] => {
    const title = context.file.scenarios[index]?.title?.trim();
    return planRow(title ? same(title) : methodWords.planB, scenario.stated, scenario.overall, [
      changesText(context, scenario.changes),
    ]);
  });
  return [
    { kind: "heading", level: 1, id: "plans", text: methodWords.plans },
    {
      kind: "table",
      caption: methodWords.plans,
      columns: [methodWords.plans, methodWords.asStated, methodWords.change],
      widths: [3, 2, 7],
      rows: [planRow(methodWords.planA, overall.stated, overall, []), ...rows],
    },
  ];
}

function planRow(title: Text, stated: StatedOverall, overall: Overall, changed: readonly Text[]): readonly Cell[] {
  const { lower, upper } = overall;
  const words = [
    ...(lower === stated.lower && upper === stated.upper
      ? []
      : [put(methodWords.range, { lower: exposureWords[lower], upper: exposureWords[upper] })]),
    ...(stated.notAssessed.length === 0
      ? []
      : [put(methodWords.notAssessed, { count: same(String(stated.notAssessed.length)) })]),
    ...changed,
  ];
  return [
    textCell(title),
    exposureCell(stated.lower, stated.upper),
    textCell(words.length === 0 ? same("—") : joinText(words, "。", ". ")),
  ];
}

function changesText({ assessment, knowledge }: MemoContext, changes: ScenarioOutcome["changes"]): Text {
  if (changes.length === 0) return methodWords.noChange;
  const each = changes.map(({ finding: id, from, to }) => {
    const claim = knowledge.claims.find((candidate) => candidate.id === id.split("/")[0]);
    const name = assessment.findings.find((finding) => finding.id === id)?.title ?? claim?.title ?? same(id);
    return {
      zh: `${name.zh}：${exposureWords[from].zh}→${exposureWords[to].zh}`,
      en: `${name.en}: ${exposureWords[from].en} → ${exposureWords[to].en}`,
    };
  });
  return put(methodWords.changes, { changes: joinText(each, "；", "; ") });
}

/** What is known of the licensor's enforcement. */
export function watch(context: MemoContext): readonly Block[] {
  const { knowledge, file } = context;
  const now = [{ from: lawDateOf(file), to: lawDateOf(file) }];
  return knowledge.watch
    .filter((item) =>
      assessedParts(file).some((part) =>
        linksOf(knowledge.models, part).some(
          (link) => evaluate(item.when, factsOf(knowledge, file, part, link)) === true,
        ),
      ),
    )
    .flatMap((item) => [
      { kind: "heading", level: 1, id: item.id, text: item.title } as const,
      {
        kind: "list",
        ordered: false,
        items: item.entries.map((entry) =>
          line(entry.text, context.numbers.of(resolveCitations(knowledge, entry.cites, now))),
        ),
      } as const,
    ]);
}

/** How the conclusion was reached, and what this document is not: said once. */
export function method({ knowledge }: MemoContext): readonly Block[] {
  const table = knowledge.exposureTable;
  const standings = Object.keys(table) as (keyof ExposureTable)[];
  const body = (text: Text): Block => ({ kind: "paragraph", style: "body", line: line(text) });
  const note = (text: Text): Block => ({ kind: "paragraph", style: "note", line: line(text) });
  return [
    { kind: "heading", level: 1, id: "method", text: methodWords.method },
    body(methodWords.howRead),
    {
      kind: "table",
      caption: methodWords.table,
      columns: [memoWords.standing, ...severities.map((severity) => severityWords[severity])],
      widths: [2, 1, 1, 1],
      rows: standings.map((standing) => [
        textCell(claimStandings[standing]),
        ...severities.map((severity) => exposureCell(table[standing][severity], table[standing][severity])),
      ]),
    },
    body(methodWords.calibration),
    { kind: "list", ordered: false, items: knowledge.calibration.map(({ text }) => line(text)) },
    body(methodWords.howStated),
    body(methodWords.howDated),
    body(methodWords.scope),
    note(
      put(methodWords.version, {
        version: same(knowledge.version),
        hash: same(knowledge.hash.slice(0, 16)),
        checked: dateText(knowledge.lawAsOf),
      }),
    ),
    note(methodWords.disclaimer),
  ];
}
