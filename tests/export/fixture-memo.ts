import type { Block, Memo } from "../../lib/memo/tree";
import { fixtureAuthorities } from "./fixture-authorities";
import { finding } from "./fixture-findings";
import { overview } from "./fixture-overview";
import { said, text } from "./fixture-words";
import { hostile, unbroken } from "./hostile";

const hostileBlocks: Block[] = [
  { kind: "heading", level: 1, id: "facts", text: text("事实：<b>#panic()</b>", "Facts: <b>#panic()</b>") },
  // A level is skipped on purpose.
  { kind: "heading", level: 3, id: "user", text: text("用户所写", "As the user wrote it") },
  { kind: "paragraph", style: "body", line: { text: text(hostile, hostile) } },
  { kind: "paragraph", style: "body", line: { text: text(`长串：${unbroken}`, `Unbroken: ${unbroken}`) } },
  {
    kind: "table",
    caption: text("用户的组成部分", "The user's components"),
    columns: [text("名称", "Name"), text("版本", "Version"), text("备注", "Note")],
    widths: [2, 1, 3],
    rows: [[said(hostile, hostile), said(unbroken, unbroken), said("a|b", "a|b")]],
  },
];

/** A memo of realistic length with every kind of block. */
export const fixtureMemo: Memo = {
  title: text("法律风险备忘录（草稿）", "Legal risk memo (draft)"),
  subject: text("“星火写作”使用 LLaMA 衍生模型的法律风险", "Legal risk of a LLaMA derivative in “Spark Writer”"),
  heading: [
    { label: text("致", "To"), value: text("总法律顾问", "General Counsel") },
    { label: text("自", "From"), value: text("产品法务组", "Product legal team") },
    {
      label: text("事项", "Matter"),
      value: text("拟于 2026 年 12 月上线的写作助手", "Writing assistant to be launched in December 2026"),
    },
    { label: text("日期", "Date"), value: text("2026 年 11 月 23 日", "23 November 2026") },
    { label: text("知识版本", "Knowledge version"), value: text("2026-11-20 · 3f9c2a71", "2026-11-20 · 3f9c2a71") },
  ],
  legend: text(
    "为取得法律意见而准备，请勿转发。本草稿由规则推演而成，未使用语言模型，也不构成法律意见。",
    "Prepared for the purpose of obtaining legal advice; do not forward. This draft was derived from rules, without a language model, and is not legal advice.",
  ),
  blocks: [
    ...overview,
    { kind: "heading", level: 1, id: "findings", text: text("逐项分析", "Findings") },
    ...[1, 2, 3].flatMap(finding),
    ...hostileBlocks,
    { kind: "heading", level: 1, id: "authorities", text: text("依据", "Authorities") },
    ...fixtureAuthorities,
  ],
  footer: text("Licet 0.1 · 知识 2026-11-20 · 3f9c2a71", "Licet 0.1 · knowledge 2026-11-20 · 3f9c2a71"),
  date: "2026-11-23",
};
