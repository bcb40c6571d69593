import { createHash } from "node:crypto";
import { documents, instruments } from "../../content/authorities";
import { licences } from "../../content/licences";

/**
 * SHA-256 of every quotation, so that a changed word shows where the law sources are not at hand.
 * After checking a changed quotation against its source: UPDATE_QUOTATIONS=1 npx vitest run tests/content/quotations.test.ts
 */
export function hashQuotations(): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const { versions } of instruments) {
    for (const { id, provisions } of versions) {
      for (const { concept, zh } of provisions) hashes[`${id}:${concept}`] = sha256(zh);
    }
  }
  for (const { id, clauses } of licences) {
    for (const clause of clauses) hashes[`${id}:${clause.id}`] = sha256(clause.original);
  }
  for (const { id, quote } of documents) if (quote) hashes[`doc:${id}`] = sha256(quote.original);
  return hashes;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
