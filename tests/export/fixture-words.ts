import type { Text } from "../../lib/knowledge/text";
import type { Cell, Line, Outcome } from "../../lib/memo/tree";

export const text = (zh: string, en: string): Text => ({ zh, en });
export const line = (zh: string, en: string, ...cites: number[]): Line => ({ text: text(zh, en), cites });
export const said = (zh: string, en: string, ...cites: number[]): Cell => ({
  kind: "text",
  line: line(zh, en, ...cites),
});

const outcomes: Record<Outcome, Text> = {
  met: text("成立", "Met"),
  contested: text("有争议", "Contested"),
  unmet: text("不成立", "Not met"),
  open: text("待查", "Open"),
};
export const outcome = (value: Outcome): Cell => ({ kind: "outcome", outcome: value, label: outcomes[value] });
