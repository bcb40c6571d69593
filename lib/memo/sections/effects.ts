import { firstStepsWords as words } from "../../../content/phrases/first-steps";
import { actWords, exposureWords } from "../../../content/phrases/memo";
import type { WhatIf } from "../../engine/assessment";
import { wordingOf } from "../../engine/levers";
import { exposureRank } from "../../engine/order";
import type { Text } from "../../knowledge/text";
import { acts, type Exposure } from "../../knowledge/vocabulary";
import type { MemoContext } from "../context";
import { helps, type Measure, ownerOf, providedOf } from "../measures";
import type { Block, Cell } from "../tree";
import { capital, distinctTexts, exposureCell, joinText, line, put, same, textCell } from "../words";

/** Titles that a cell names before it counts the rest. */
const mostTitles = 4;

/** What each measure brings finding by finding, what is then still to come, and what stays for the past. */
export function effects(
  context: MemoContext,
  measures: readonly Measure[],
  steps: readonly Measure[],
): readonly Block[] {
  const told = measures.filter(
    (measure) =>
      helps(measure) && measure.offer.lever.sets.length > 0 && (measure.offer.certain || steps.includes(measure)),
  );
  const singles = told.map((measure) => ({ whatIf: measure.whatIf, measures: [measure] }));
  const together = context.assessment.whatIf
    .filter(
      ({ levers }) => levers.length > 1 && levers.every((id) => measures.some(({ offer }) => offer.lever.id === id)),
    )
    .map((whatIf) => ({
      whatIf,
      measures: measures.filter(({ offer }) => whatIf.levers.includes(offer.lever.id)),
    }));
  const rows = [...singles, ...together];
  if (rows.length === 0) return [];
  const sorted = [...rows].sort((a, b) => level(a.whatIf) - level(b.whatIf));
  return [
    {
      kind: "table",
      caption: words.effects,
      columns: [words.measure, words.whoWhen, words.effect, words.ahead, words.remains],
      widths: [4, 3, 5, 2, 5],
      rows: sorted.map((row) => cells(context, row)),
    },
    { kind: "paragraph", style: "note", line: line(words.pastStays) },
  ];
}

const level = ({ ahead, overall }: WhatIf): number => 4 * exposureRank(ahead.upper) + exposureRank(overall.upper);

function cells(
  context: MemoContext,
  { whatIf, measures }: { readonly whatIf: WhatIf; readonly measures: readonly Measure[] },
): readonly Cell[] {
  const titles = measures.map(({ offer }) =>
    offer.certain ? offer.lever.title : put(words.perhaps, { measure: offer.lever.title, provided: providedOf(offer) }),
  );
  const who = measures.map(({ offer }) => {
    const { time } = wordingOf(context.knowledge, context.measured, offer.lever, offer.parts);
    return joinText([ownerOf(context, offer), time], "：", ": ");
  });
  return [
    textCell(joinText(titles, " ＋ ", " + ")),
    textCell(sentence(joinText([...new Set(who)], "；", "; "))),
    textCell(sentence(effectOf(context, whatIf))),
    exposureCell(whatIf.ahead.lower, whatIf.ahead.upper),
    textCell(sentence(remainsOf(context, whatIf))),
  ];
}

/** "Security assessment and filing: high → none", the findings gathered by what becomes of them. */
function effectOf(context: MemoContext, { drops }: WhatIf): Text {
  if (drops.length === 0) return words.noDrop;
  const groups = new Map<string, { readonly from: Exposure; readonly to: Exposure; readonly findings: string[] }>();
  const sorted = [...drops].sort(
    (a, b) => exposureRank(b.from) - exposureRank(a.from) || exposureRank(a.to) - exposureRank(b.to),
  );
  for (const { finding, from, to } of sorted) {
    const group = groups.get(`${from} ${to}`) ?? { from, to, findings: [] };
    groups.set(`${from} ${to}`, group);
    group.findings.push(finding);
  }
  const told = [...groups.values()].map(({ from, to, findings }) =>
    put(words.drop, { findings: titlesOf(context, findings), from: exposureWords[from], to: exposureWords[to] }),
  );
  return joinText(told, "；", "; ");
}

/** Where a level stays, for which past acts; and what goes on. */
function remainsOf(context: MemoContext, { remains, overall, ahead }: WhatIf): Text {
  const planned = new Set(context.assessment.findings.filter((finding) => finding.planned).map(({ id }) => id));
  const past = remains.filter(
    (one) =>
      !planned.has(one.finding) &&
      one.exposure === overall.upper &&
      exposureRank(one.ahead) < exposureRank(one.exposure),
  );
  const ongoing = remains.filter((one) => one.ahead === ahead.upper && exposureRank(one.ahead) > 0);
  const told = [
    ...(past.length === 0
      ? []
      : [
          put(words.past, {
            exposure: exposureWords[overall.upper],
            acts: actsOf(context, past),
            findings: titlesOf(
              context,
              past.map(({ finding }) => finding),
            ),
          }),
        ]),
    ...(ongoing.length === 0
      ? []
      : [
          put(words.stillToCome, {
            exposure: exposureWords[ahead.upper],
            findings: titlesOf(
              context,
              ongoing.map(({ finding }) => finding),
            ),
          }),
        ]),
  ];
  return told.length === 0 ? words.nothingRemains : joinText(told, "；", "; ");
}

/** The acts that the claims behind these findings judge. */
function actsOf(context: MemoContext, findings: readonly { readonly finding: string }[]): Text {
  const judged = new Set(
    findings.flatMap(({ finding }) => {
      const claim = context.assessment.findings.find(({ id }) => id === finding)?.claim;
      return context.knowledge.claims.find(({ id }) => id === claim)?.acts ?? [];
    }),
  );
  const named = acts.filter((act) => judged.has(act)).map((act) => actWords[act]);
  return joinText(named, "、", ", ");
}

function titlesOf(context: MemoContext, ids: readonly string[]): Text {
  const found = ids.flatMap((id) => context.assessment.findings.find((finding) => finding.id === id)?.title ?? []);
  const titles = distinctTexts(found);
  const first = joinText(titles.slice(0, mostTitles), "，", ", ");
  const rest = titles.length - mostTitles;
  if (rest <= 0) return first;
  return {
    zh: put(words.andMore, { findings: first, count: same(String(titles.length)) }).zh,
    en: put(words.andMore, { findings: first, count: same(String(rest)) }).en,
  };
}

const sentence = ({ zh, en }: Text): Text => ({ zh, en: capital(en) });
