import type { ExposureTable } from "../../lib/knowledge/claim";

/**
 * A cautious reader's table: an arguable claim with serious remedies weighs as much as a strong one, because
 * a company that is sued on it bears the cost of the argument. A claim that the sources lean against stays a cost of
 * answering it, whatever is asked for.
 */
export const exposureTable: ExposureTable = {
  strong: { minor: "medium", moderate: "high", serious: "high" },
  arguable: { minor: "low", moderate: "medium", serious: "high" },
  weak: { minor: "none", moderate: "low", serious: "low" },
};
