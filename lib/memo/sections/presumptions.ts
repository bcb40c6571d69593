import { verdictWords as words } from "../../../content/phrases/verdict";
import type { MemoContext } from "../context";
import { settledGround, statedFindings } from "../stated";
import type { Block, Line } from "../tree";
import { line, partName, put } from "../words";

/** What was taken as given, each with the way back to its question; and what every claim rests on alike. */
export function presumptions(context: MemoContext): readonly Block[] {
  const { assessment, knowledge, file } = context;
  const items = assessment.presumed.map(({ question, part, text }): Line => {
    const named = file.parts.length > 1 ? file.parts.find(({ id }) => id === part) : undefined;
    const name = named && partName(knowledge, file, named);
    return {
      ...line(name ? { zh: `${name.zh}：${text.zh}`, en: `${name.en}: ${text.en}` } : text),
      question: { part, question },
    };
  });
  const list: readonly Block[] = items.length === 0 ? [] : [{ kind: "run", lead: words.presumed, items }];
  return [...premises(context), ...list];
}

/** Said once here instead of in every claim. */
function premises(context: MemoContext): readonly Block[] {
  const rows = statedFindings(context)
    .flatMap(({ elements }) => elements)
    .filter((row) => row.premise && settledGround(row)?.result === "met");
  const [first] = rows;
  if (first === undefined) return [];
  const cites = rows.flatMap((row) => settledGround(row)?.citations ?? []);
  return [
    {
      kind: "paragraph",
      style: "note",
      line: line(put(words.premise, { title: first.title }), context.numbers.of([...new Set(cites)])),
    },
  ];
}
