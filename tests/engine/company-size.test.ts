import { describe, expect, it } from "vitest";
import type { Answers } from "../../lib/interview";
import { caseOf } from "./cases";
import { found } from "./copyright-cases";

const company = (size: string): Answers => ({ actor: "company", "company-size": size });

/** Who sells the product, and what the consequences may weigh at the least and at the most. */
const rows: readonly (readonly [string, Answers, readonly [string, string]])[] = [
  ["a small company", { actor: "small-company" }, ["moderate", "moderate"]],
  ["a large company", { actor: "large-company" }, ["serious", "serious"]],
  ["a company, nothing said of its size", company("unknown"), ["moderate", "serious"]],
  ["a company, said to be small", company("small"), ["moderate", "moderate"]],
  ["a company, said to be large", company("large"), ["serious", "serious"]],
];

/** Copyright weighs gain without a licence as serious whatever the size: there a free service tells sizes apart. */
const free: Answers = { purpose: ["free-public"], revenue: "nothing" };

describe.each([
  ["copyright-reproduction", free],
  ["secret-later-user", {}],
  ["unfair-competition", {}],
] as const)("%s by size", (claim, purpose) => {
  it.each(rows)("%s", (_who, matter, [lower, upper]) => {
    expect(found(caseOf({ matter: { ...purpose, ...matter } }), claim)?.severity).toMatchObject({ lower, upper });
  });
});
