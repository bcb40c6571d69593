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

describe.each(["copyright-reproduction", "secret-later-user", "unfair-competition"])("%s by size", (claim) => {
  it.each(rows)("%s", (_who, matter, [lower, upper]) => {
    expect(found(caseOf({ matter }), claim)?.severity).toMatchObject({ lower, upper });
  });
});
