import { memoWords } from "../../../content/phrases/memo";
import { verdictWords as words } from "../../../content/phrases/verdict";
import type { Finding } from "../../engine/assessment";
import { exposureRank } from "../../engine/order";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import { findingPart } from "../finding-part";
import { grouped } from "../grouped";
import type { Block, Cell } from "../tree";
import { distinctTexts, exposureCell, joinText, put, same, standingLabel, textCell } from "../words";

/** Every finding that exposes, may expose or falls due, on one table; the others in a row for each way they end. */
export function overview(context: MemoContext): readonly Block[] {
  const { findings } = context.assessment;
  const listed = findings.filter((finding) => !isFolded(finding));
  const folded = findings.filter(isFolded);
  const rows = [
    ...merged(context, listed),
    ...[...grouped(folded, (finding) => foldedLabel(finding).zh).values()].map((group) => foldedRow(group)),
  ];
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption: memoWords.overview,
      columns: [memoWords.finding, memoWords.part, memoWords.standing, memoWords.exposure],
      widths: [5, 4, 3, 2],
      rows,
    },
  ];
}

/** On the plan as stated it comes to nothing, and to nothing on launch either. */
const isFolded = ({ stated }: Finding): boolean =>
  stated !== undefined &&
  stated.standing !== "not-assessed" &&
  stated.standing !== "due-on-launch" &&
  exposureRank(stated.upper) === 0;

/** Findings of one claim that stand alike on several parts share a row. */
function merged(context: MemoContext, findings: readonly Finding[]): readonly (readonly Cell[])[] {
  const groups = grouped(findings, ({ claim, title, stated }) =>
    [claim, title.zh, stated?.standing, stated?.lower, stated?.upper].join(),
  );
  return [...groups.values()].map((group) => row(context, group));
}

function row(context: MemoContext, group: readonly Finding[]): readonly Cell[] {
  const [first] = group;
  if (first === undefined) throw new Error("A group of findings without one");
  const { standing, lower, upper } = first.stated ?? first;
  const where = distinctTexts(group.map((one) => findingPart(context, one)));
  const label = standingLabel({ kind: first.kind, standing });
  return [
    textCell(first.title),
    textCell(joinText(where, "；", "; ")),
    textCell(label),
    standing === "not-assessed" ? textCell(label) : exposureCell(lower, upper),
  ];
}

/** What is open and yet exposes to nothing either way comes to nothing. */
function foldedLabel({ kind, stated, standing: plain }: Finding): Text {
  const standing = stated?.standing ?? plain;
  return standing === "open" ? words.comesToNothing : standingLabel({ kind, standing });
}

function foldedRow(group: readonly Finding[]): readonly Cell[] {
  const [first] = group;
  if (first === undefined) throw new Error("A group of findings without one");
  const titles = distinctTexts(group.map(({ title }) => title));
  return [
    textCell(joinText(titles, "、", "; ")),
    textCell(put(words.points, { count: same(String(group.length)) })),
    textCell(foldedLabel(first)),
    exposureCell("none", "none"),
  ];
}

/** A finding on a model inside a part that comes to nothing: told with its like in one line. */
export const isClearOfBase = (finding: Finding): boolean => finding.link !== null && isFolded(finding);

export const groupedByLink = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> =>
  grouped(findings, ({ part, link }) => `${part}/${link}`);

/** "Five further findings come to nothing", with their titles. */
export function clearOfBase(group: readonly Finding[]): Text {
  const titles = joinText(
    group.map(({ title }) => title),
    "、",
    "; ",
  );
  return put(memoWords.clearOfBase, { count: same(String(group.length)), titles });
}
