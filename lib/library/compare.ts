/** A run of text that stands in both versions, in the older only, or in the newer only. */
export type Run = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/**
 * What changed between two versions of a text, by the longest common subsequence of its pieces: characters for
 * Chinese, words with the space after them for other languages. Joining "same" and "removed" gives the older text,
 * "same" and "added" the newer.
 */
export function compareTexts(older: string, newer: string): readonly Run[] {
  const [a, b] = [pieces(older), pieces(newer)];
  const longest = table(a, b);
  const runs: { kind: Run["kind"]; text: string }[] = [];
  const push = (kind: Run["kind"], text: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      push("same", left);
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      push("removed", left ?? "");
      i += 1;
    } else {
      push("added", right);
      j += 1;
    }
  }
  return runs;
}

const pieces = (text: string): readonly string[] => text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];

/** longest[i][j]: length of the longest common subsequence of what follows i in one and j in the other. */
function table(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = longest[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(longest, i + 1, j + 1) + 1 : Math.max(at(longest, i + 1, j), row[j + 1] ?? 0);
  }
  return longest;
}

const at = (longest: readonly Uint16Array[], i: number, j: number): number => longest[i]?.[j] ?? 0;
