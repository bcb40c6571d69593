/** No column may claim more than this share for its longest word; longer words are broken instead. */
const LARGEST_CLAIM = 0.35;

/**
 * Column widths in points: the relative widths asked for, but no column narrower than its longest word. What
 * the narrow ones need more, the others give in proportion.
 */
export function columnWidths(asked: readonly number[], longestWords: readonly number[], total: number): number[] {
  const sum = asked.reduce((all, width) => all + width, 0);
  const wanted = asked.map((width) => (width / sum) * total);
  const claims = wanted.map((_, index) => Math.min(longestWords[index] ?? 0, total * LARGEST_CLAIM));
  const missing = wanted.reduce((all, width, index) => all + Math.max(0, (claims[index] ?? 0) - width), 0);
  const spare = wanted.reduce((all, width, index) => all + Math.max(0, width - (claims[index] ?? 0)), 0);
  const share = spare > 0 ? Math.min(1, missing / spare) : 0;
  return wanted.map((width, index) => {
    const claim = claims[index] ?? 0;
    return width < claim ? claim : width - (width - claim) * share;
  });
}
