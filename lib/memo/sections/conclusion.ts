import { exposureWords, memoWords } from "../../../content/phrases/memo";
import type { Finding } from "../../engine/assessment";
import { exposureRank } from "../../engine/order";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import type { Block, Cell, Line } from "../tree";
import {
  exposureCell,
  exposureLabel,
  joinText,
  line,
  partName,
  put,
  same,
  standingLabel,
  textCell,
  verdictLabel,
} from "../words";

/** Overall exposure, why in a few sentences, and every finding on one table. */
export function conclusion(context: MemoContext): readonly Block[] {
  const { assessment } = context;
  const { lower, upper } = assessment.overall;
  return [
    { kind: "heading", level: 1, id: "conclusion", text: memoWords.conclusion },
    { kind: "verdict", lower, upper, label: verdictLabel(lower, upper), line: line(opening(context)) },
    ...reasons(context),
    ...overview(context),
  ];
}

function opening({ assessment }: MemoContext): Text {
  const { lower, upper, notAssessed } = assessment.overall;
  const open = lower !== upper;
  const zh = open
    ? `现有事实下，总体风险在“${exposureWords[lower].zh}”与“${exposureWords[upper].zh}”之间，取决于尚待查明的事实。`
    : `现有事实下，总体风险为“${exposureWords[upper].zh}”。`;
  const en = open
    ? `On the facts given, the overall exposure lies between “${exposureWords[lower].en}” and “${exposureWords[upper].en}” and turns on facts not yet known.`
    : `On the facts given, the overall exposure is “${exposureWords[upper].en}”.`;
  if (notAssessed.length === 0) return { zh, en };
  return {
    zh: `${zh}另有${notAssessed.length}项未予评估，不得理解为没有风险。`,
    en: `${en} ${notAssessed.length} further point${notAssessed.length === 1 ? " was" : "s were"} not assessed, which is not an absence of risk.`,
  };
}

/** At most five findings that carry the conclusion, the worst first. */
function reasons(context: MemoContext): readonly Block[] {
  const { assessment } = context;
  const weighty = assessment.findings
    .filter((finding) => exposureRank(finding.upper) > 0 && finding.standing !== "not-assessed")
    .sort((a, b) => exposureRank(b.upper) - exposureRank(a.upper) || exposureRank(b.lower) - exposureRank(a.lower));
  if (weighty.length === 0) return [{ kind: "paragraph", style: "lead", line: line(memoWords.noFindings) }];
  return [{ kind: "list", ordered: false, items: reasonLines(context, weighty.slice(0, 5)) }];
}

/** Each finding with the point that decides it; a point that an earlier line made is passed over for the next. */
function reasonLines(context: MemoContext, findings: readonly Finding[]): readonly Line[] {
  const given = new Set<Text>();
  return findings.map((finding) => {
    const deciding = finding.elements.filter((element) => element.result === "contested" || element.result === "unmet");
    const points = [...deciding, ...finding.elements.slice(-1)].filter((element) => element.result !== "open");
    const point = points.find((element) => !given.has(element.because))?.because;
    if (point !== undefined) given.add(point);
    return reason(context, finding, point);
  });
}

function reason(context: MemoContext, finding: Finding, point: Text | undefined): Line {
  const label = exposureLabel(finding.lower, finding.upper);
  const standing = standingLabel(finding);
  const where = findingPart(context, finding);
  return line({
    zh: `${finding.title.zh}（${where.zh}）：${standing.zh}，风险${label.zh}。${point?.zh ?? ""}`,
    en: `${finding.title.en} (${where.en}): ${standing.en}; exposure ${label.en}. ${point?.en ?? ""}`.trim(),
  });
}

/** The part that a finding concerns, or the whole matter. */
export function findingPart(context: MemoContext, finding: Finding): Text {
  const part = context.file.parts.find((candidate) => candidate.id === finding.part);
  if (part !== undefined) {
    const own = partName(context.knowledge, context.file, part);
    const base = context.knowledge.models.find(({ id }) => id === finding.link)?.name;
    return base === undefined ? own : { zh: `${own.zh}，所含${base.zh}`, en: `${own.en}, the ${base.en} in it` };
  }
  if (finding.component === null) return memoWords.wholeMatter;
  return partName(context.knowledge, context.file, {
    id: finding.part ?? "",
    component: finding.component,
    model: "unknown",
  });
}

function overview(context: MemoContext): readonly Block[] {
  const { findings } = context.assessment;
  const clear = findings.filter(isClearOfBase);
  const rows = findings
    .filter((finding) => !isClearOfBase(finding))
    .map((finding): readonly Cell[] => [
      textCell(finding.title),
      textCell(findingPart(context, finding)),
      textCell(standingLabel(finding)),
      finding.standing === "not-assessed"
        ? textCell(standingLabel(finding))
        : exposureCell(finding.lower, finding.upper),
    ]);
  const folded = [...groupedByLink(clear).values()].map((group) => foldedRow(context, group));
  if (rows.length + folded.length === 0) return [];
  return [
    {
      kind: "table",
      caption: memoWords.overview,
      columns: [memoWords.finding, memoWords.part, memoWords.standing, memoWords.exposure],
      widths: [5, 4, 3, 2],
      rows: [...rows, ...folded],
    },
  ];
}

/** A finding on a model inside a part that comes to nothing: told with its like in one row. */
export const isClearOfBase = (finding: Finding): boolean =>
  finding.link !== null && finding.standing !== "not-assessed" && exposureRank(finding.upper) === 0;

export function groupedByLink(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.part}/${finding.link}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

function foldedRow(context: MemoContext, group: readonly Finding[]): readonly Cell[] {
  const [first] = group;
  if (first === undefined) throw new Error("A group of findings without one");
  return [
    textCell(clearOfBase(group)),
    textCell(findingPart(context, first)),
    textCell(standingLabel({ ...first, standing: "not-made-out" })),
    exposureCell("none", "none"),
  ];
}

/** "Five further findings come to nothing", with their titles. */
export function clearOfBase(group: readonly Finding[]): Text {
  const titles = joinText(
    group.map(({ title }) => title),
    "、",
    "; ",
  );
  return put(memoWords.clearOfBase, { count: same(String(group.length)), titles });
}
