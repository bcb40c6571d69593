import type { Locale } from "../knowledge/vocabulary";

/** Items as they are listed in a sentence; a comma or a conjunction inside an item decides what may stand between. */
export function enumerated(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const first = items.slice(0, -1);
  if (locale === "zh") {
    const compound = items.some((item) => /[和或与、]/u.test(item));
    return compound
      ? items.join(items.some((item) => item.includes("、")) ? "；" : "、")
      : `${first.join("、")}和${last}`;
  }
  return items.length > 2 && items.some((item) => item.includes(","))
    ? `${first.join("; ")}; and ${last}`
    : `${first.join(", ")} and ${last}`;
}

const section = /^s\. ([\d.]+(?:\([a-z0-9]+\))*)$/i;
const english = /^(.+), (item|para\.) (\S+)$/;
const chinese = /^(.+)(第[^第]+[项段])$/u;

/** Numbers of clauses as a lawyer strings them: "ss 1(a) and 2", "Annex A, items 3 and 5", “附件一第3项、第5项”. */
export function joinReferences(numbers: readonly string[], locale: Locale): string {
  if (locale === "zh") {
    const tails = numbers.map((number, index) => {
      const [, head, tail] = chinese.exec(number) ?? [];
      const before = chinese.exec(numbers[index - 1] ?? "")?.[1];
      return head !== undefined && head === before ? (tail ?? number) : number;
    });
    return tails.join("、");
  }
  if (numbers.length > 1 && numbers.every((number) => section.test(number)))
    return `ss ${enumerated(
      numbers.map((number) => section.exec(number)?.[1] ?? number),
      locale,
    )}`;
  const groups: { head: string; kind: string; tails: string[] }[] = [];
  for (const number of numbers) {
    const [, head = number, kind = "", tail = ""] = english.exec(number) ?? [];
    const known = groups.at(-1);
    if (known !== undefined && kind !== "" && known.head === head && known.kind === kind) known.tails.push(tail);
    else groups.push({ head, kind, tails: tail === "" ? [] : [tail] });
  }
  return enumerated(groups.map(written), locale);
}

const byNumber = (one: string, other: string): number => one.localeCompare(other, "en", { numeric: true });

function written({ head, kind, tails }: { head: string; kind: string; tails: readonly string[] }): string {
  if (tails.length === 0) return head;
  const named = tails.length === 1 ? kind : `${kind.replace(".", "")}s`;
  return `${head}, ${named} ${enumerated([...tails].sort(byNumber), "en")}`;
}
