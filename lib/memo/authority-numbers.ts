/** Numbers authorities in the order of first use, so that the memo's [1] is the first one a reader meets. */
export class AuthorityNumbers {
  private readonly numbers = new Map<string, number>();

  /** The numbers of these citations, without repeats, in ascending order. */
  of(ids: readonly string[]): readonly number[] {
    const found = ids.map((id) => {
      const known = this.numbers.get(id);
      if (known !== undefined) return known;
      this.numbers.set(id, this.numbers.size + 1);
      return this.numbers.size;
    });
    return [...new Set(found)].sort((a, b) => a - b);
  }

  /** Every authority cited so far with its number. */
  all(): readonly (readonly [string, number])[] {
    return [...this.numbers];
  }
}
