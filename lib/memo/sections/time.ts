import { actWords, claimStandings, dutyStandings, memoWords, outcomeWords } from "../../../content/phrases/memo";
import { methodWords } from "../../../content/phrases/method";
import type { ActOutcome, Finding, MovedFinding, StandingAt } from "../../engine/assessment";
import { resolveCitations } from "../../engine/citations";
import { exposureRank } from "../../engine/order";
import { lawDateOf } from "../../engine/periods";
import type { AnswersFile } from "../../interview/answers";
import type { InstrumentVersion } from "../../knowledge/authority";
import { type CitedProvision, citedBy, labelOf } from "../../knowledge/citations";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import type { Block } from "../tree";
import { dateText, exposureLabel, joinText, line, put, textCell } from "../words";

/** The rule of each field of law that picks the version for an act, once for the whole memo. */
export function lawInTime(context: MemoContext): readonly Block[] {
  const weighty = context.assessment.findings.filter((finding) => exposureRank(finding.upper) > 0);
  const used = new Set(
    weighty.map(({ claim }) => context.knowledge.claims.find(({ id }) => id === claim)?.transition ?? ""),
  );
  const rules = context.knowledge.transitions.filter(({ id }) => used.has(id));
  if (rules.length === 0) return [];
  const day = lawDateOf(context.file);
  const at = [{ from: day, to: day }];
  return [
    { kind: "heading", level: 2, id: "law-in-time", text: memoWords.lawInTime },
    {
      kind: "table",
      caption: memoWords.lawInTime,
      columns: [memoWords.field, memoWords.rule],
      widths: [2, 9],
      rows: rules.map((rule) => [
        textCell(rule.field),
        textCell(rule.text, context.numbers.of(resolveCitations(context.knowledge, rule.cites, at))),
      ]),
    },
  ];
}

/** In one finding: which text of a law governs each act, with its numbers, where the day makes a difference. */
export function actsOfFinding(context: MemoContext, finding: Finding): readonly Block[] {
  const cited = [...finding.elements, ...finding.defences]
    .flatMap((element) => element.citations)
    .flatMap((id) => citedBy(context.knowledge, id))
    .filter((one): one is CitedProvision => one.kind === "provision");
  const items = finding.acts.flatMap((act): Text[] => {
    const laws = act.versions.flatMap((id) => {
      const provisions = cited.filter(({ version }) => version.id === id);
      return provisions.length === 0 ? [] : [lawText(provisions)];
    });
    return laws.length === 0 ? [] : [joinText([actText(act), joinText(laws, "；", "; ")], "：", ": ")];
  });
  if (items.length === 0) return [];
  const text = joinText(
    [
      memoWords.governing,
      { zh: `${items.map(({ zh }) => zh).join("。")}。`, en: `${items.map(({ en }) => en).join(". ")}.` },
    ],
    "：",
    ": ",
  );
  return [{ kind: "paragraph", style: "note", line: line(text) }];
}

function actText({ act, from, to }: ActOutcome): Text {
  const word = actWords[act];
  if (from !== null && from === to)
    return { zh: `${word.zh}（${dateText(from).zh}）`, en: `${word.en} (${dateText(from).en})` };
  if (from === null || to === null) return { zh: `${word.zh}（日期不明）`, en: `${word.en} (day not known)` };
  return {
    zh: `${word.zh}（${dateText(from).zh}至${dateText(to).zh}之间）`,
    en: `${word.en} (between ${dateText(from).en} and ${dateText(to).en})`,
  };
}

/** "《反不正当竞争法》（2019年）第九条第三款、第九条第四款". */
function lawText(provisions: readonly CitedProvision[]): Text {
  const [first] = provisions;
  if (first === undefined) throw new Error("No provision");
  const numbers = [...new Map(provisions.map(({ provision }) => [provision.concept, provision.number])).values()];
  const whole = labelOf(first);
  const [zh, en] = [
    whole.zh.replace(first.provision.number.zh, ""),
    whole.en.replace(`, ${first.provision.number.en}`, ""),
  ];
  return { zh: `${zh}${numbers.map((n) => n.zh).join("、")}`, en: `${en}, ${numbers.map((n) => n.en).join(", ")}` };
}

/** The day whose law is applied, with a word where knowledge ends before it. */
export function lawAppliedText(knowledge: Knowledge, file: AnswersFile): Text {
  const day = lawDateOf(file);
  if (day <= knowledge.lawAsOf) return dateText(day);
  return put(methodWords.beyondKnowledge, { law: dateText(day), checked: dateText(knowledge.lawAsOf) });
}

/** Where the same facts were judged under another day's law: what moved since, and what moved it. */
export function lawChanges(context: MemoContext): readonly Block[] {
  const { assessment } = context;
  if (assessment.lawDate === assessment.matterDate) return [];
  const beyond = assessment.lawDate > assessment.lawAsOf;
  const notHeld = put(methodWords.lawNotHeld, { checked: dateText(assessment.lawAsOf) });
  const intro: Block = {
    kind: "paragraph",
    style: "body",
    line: line({
      zh: `以下按${dateText(assessment.lawDate).zh}的法律评估同样的事实，并列出该日与${dateText(assessment.matterDate).zh}之间使结论变动的修法和裁判。${beyond ? notHeld.zh : ""}`,
      en: `The same facts are assessed under the law of ${dateText(assessment.lawDate).en}. Below stand the amendments and judgments between that day and ${dateText(assessment.matterDate).en} that move a finding.${beyond ? ` ${notHeld.en}` : ""}`,
    }),
  };
  const heading: Block = { kind: "heading", level: 1, id: "law-changes", text: memoWords.lawChanges };
  if (assessment.lawChanges.length === 0)
    return [heading, intro, { kind: "paragraph", style: "body", line: line(memoWords.nothingMoved) }];
  return [
    heading,
    intro,
    {
      kind: "table",
      caption: memoWords.lawChanges,
      columns: [memoWords.day, memoWords.whatCame, memoWords.moved],
      widths: [2, 4, 6],
      rows: assessment.lawChanges.map((change) => [
        textCell(dateText(change.day)),
        textCell(
          joinText(
            change.authorities.flatMap((id) => authorityText(context, id)),
            "；",
            "; ",
          ),
        ),
        textCell(
          joinText(
            change.moved.map((moved) => movedText(context, moved)),
            "；",
            "; ",
          ),
        ),
      ]),
    },
  ];
}

/** "Unfair competition: a protected competitive interest from contested to met; under the 2025 text". */
function movedText(context: MemoContext, moved: MovedFinding): Text {
  const claim = context.knowledge.claims.find(({ id }) => id === moved.finding.split("/")[0]);
  const kind = claim?.kind ?? "claim";
  const [before, after] = [standingText(moved.before, kind), standingText(moved.after, kind)];
  const standing = before.zh === after.zh ? [] : [fromTo(null, before, after)];
  const elements = moved.elements.map(({ id, before: was, after: now }) => {
    const title = [...(claim?.elements ?? []), ...(claim?.defences ?? [])].find((table) => table.id === id)?.title;
    return fromTo(title ?? null, outcomeWords[was], outcomeWords[now]);
  });
  const takes = moved.takes.flatMap((id) => authorityText(context, id));
  const texts = takes.length === 0 ? [] : [joinText([memoWords.nowUnder, joinText(takes, "、", ", ")], "", " ")];
  return joinText(
    [findingTitle(context, moved.finding), joinText([...standing, ...elements, ...texts], "，", ", ")],
    "：",
    ": ",
  );
}

const fromTo = (what: Text | null, before: Text, after: Text): Text => ({
  zh: `${what?.zh ?? ""}由“${before.zh}”变为“${after.zh}”`,
  en: `${what === null ? "" : `${what.en} `}from “${before.en}” to “${after.en}”`,
});

function standingText(at: StandingAt, kind: "claim" | "duty"): Text {
  if (at === null) return memoWords.doesNotArise;
  const exposure = exposureLabel(at.lower, at.upper);
  const standing = (kind === "duty" ? dutyStandings : claimStandings)[at.standing];
  return { zh: `${standing.zh}，风险${exposure.zh}`, en: `${standing.en}, exposure ${exposure.en}` };
}

/** A finding's title, with its component where the matter has several parts. */
function findingTitle(context: MemoContext, id: string): Text {
  const [claimId, partId] = id.split("/");
  const claim = context.knowledge.claims.find((candidate) => candidate.id === claimId);
  const title = claim?.title ?? { zh: id, en: id };
  const several = context.file.parts.length > 1 && partId !== undefined;
  return several ? { zh: `${title.zh}（${partId}）`, en: `${title.en} (${partId})` } : title;
}

function authorityText({ knowledge }: MemoContext, id: string): readonly Text[] {
  const [cited] = citedBy(knowledge, id);
  if (cited?.kind === "case") return [labelOf(cited)];
  for (const { title, versions } of knowledge.instruments) {
    const version: InstrumentVersion | undefined = versions.find((candidate) => candidate.id === id);
    if (version === undefined) continue;
    const name = title.zh.startsWith("《") ? title.zh : `《${title.zh}》`;
    return [{ zh: `${name}（${version.label.zh}）`, en: `${title.en} (${version.label.en})` }];
  }
  return [];
}
