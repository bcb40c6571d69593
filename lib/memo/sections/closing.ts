import { claimStandings, exposureWords, memoWords, severityWords } from "../../../content/phrases/memo";
import { resolveCitations } from "../../engine/citations";
import { evaluate } from "../../engine/evaluate";
import { assessedParts, factsOf } from "../../engine/facts-of";
import { linksOf } from "../../engine/links";
import { lawDateOf } from "../../engine/periods";
import { severities } from "../../knowledge/vocabulary";
import type { MemoContext } from "../context";
import type { Block, Cell } from "../tree";
import { dateText, exposureCell, line, same, textCell } from "../words";

/** The second plan beside the first. */
export function plans(context: MemoContext): readonly Block[] {
  const { scenarios, overall, findings } = context.assessment;
  if (scenarios.length === 0) return [];
  const rows: (readonly Cell[])[] = [
    [textCell(memoWords.planA), exposureCell(overall.lower, overall.upper), textCell({ zh: "—", en: "—" })],
    ...scenarios.map((scenario, index): readonly Cell[] => {
      const title = context.file.scenarios[index]?.title;
      const changed = scenario.changes.map((change) => {
        const claim = context.knowledge.claims.find((candidate) => candidate.id === change.finding.split("/")[0]);
        const name =
          findings.find((finding) => finding.id === change.finding)?.title ?? claim?.title ?? same(change.finding);
        return {
          zh: `${name.zh}：${exposureWords[change.from].zh}→${exposureWords[change.to].zh}`,
          en: `${name.en}: ${exposureWords[change.from].en} → ${exposureWords[change.to].en}`,
        };
      });
      return [
        textCell(title ? same(title) : memoWords.planB),
        exposureCell(scenario.overall.lower, scenario.overall.upper),
        textCell(
          changed.length === 0
            ? memoWords.noChange
            : { zh: changed.map((t) => t.zh).join("；"), en: changed.map((t) => t.en).join("; ") },
        ),
      ];
    }),
  ];
  return [
    { kind: "heading", level: 1, id: "plans", text: memoWords.plans },
    {
      kind: "table",
      caption: memoWords.plans,
      columns: [memoWords.plans, memoWords.exposure, memoWords.change],
      widths: [3, 2, 7],
      rows,
    },
  ];
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
export function method(context: MemoContext): readonly Block[] {
  const { knowledge } = context;
  const table = knowledge.exposureTable;
  return [
    { kind: "heading", level: 1, id: "method", text: memoWords.method },
    { kind: "paragraph", style: "body", line: line(memoWords.howRead) },
    {
      kind: "table",
      caption: memoWords.table,
      columns: [memoWords.standing, ...severities.map((severity) => severityWords[severity])],
      widths: [2, 1, 1, 1],
      rows: (["strong", "arguable"] as const).map((standing) => [
        textCell(claimStandings[standing]),
        ...severities.map((severity) => exposureCell(table[standing][severity], table[standing][severity])),
      ]),
    },
    { kind: "paragraph", style: "body", line: line(memoWords.howDated) },
    { kind: "paragraph", style: "body", line: line(memoWords.scope) },
    {
      kind: "paragraph",
      style: "note",
      line: line({
        zh: `知识库版本 ${knowledge.version}，内容哈希 ${knowledge.hash.slice(0, 16)}；法律截至${dateText(knowledge.lawAsOf).zh}。`,
        en: `Knowledge version ${knowledge.version}, content hash ${knowledge.hash.slice(0, 16)}; law as at ${dateText(knowledge.lawAsOf).en}.`,
      }),
    },
    { kind: "paragraph", style: "note", line: line(memoWords.disclaimer) },
  ];
}
