import type { Argument, Claim } from "../../../lib/knowledge/claim";
import { all, always, type Condition, is, not } from "../../../lib/knowledge/condition";
import type { TermKey } from "../../../lib/knowledge/term";
import type { Text } from "../../../lib/knowledge/text";
import type { Leaning } from "../../../lib/knowledge/vocabulary";

/** A row of a term finding, with the terms whose clauses it rests on. */
export type TermRow = {
  readonly id: string;
  readonly when: Condition;
  readonly then: "met" | "contested" | "unmet";
  readonly because: Text;
  readonly terms: readonly TermKey[];
  readonly leaning?: Leaning;
  readonly due?: "on-launch";
  readonly planned?: Text;
  /** Where contested: the arguments, if not those about unclear words. */
  readonly argument?: Argument;
};

/** A licence that gives something: whoever has none, or has only asked for one, owes nothing under it. */
export const licensed = all(
  is("licence.kind", "custom", "open"),
  not(is("permission", "own", "not-obtained", "uncovered", "none", "refused", "asked")),
  not(is("link", "outputs-of")),
);

/**
 * A finding about one kind of term, for every licence that has it. It says what the licence asks, in the words of the
 * term, and whether the facts are against it; nothing in it names a licence. A term that could not be verified makes it
 * "not assessed".
 * @param terms that must be verified for it to be judged at all.
 */
export function termFinding(given: {
  readonly id: string;
  readonly order: number;
  readonly title: Text;
  readonly summary: Text;
  readonly relevantWhen: Condition;
  readonly uncoveredWhen?: Condition;
  readonly rows: readonly TermRow[];
  readonly severity: Claim["severity"];
  readonly levers: readonly string[];
  /** Weights and tokenizer where absent. */
  readonly components?: Claim["components"];
  readonly notes?: Claim["notes"];
}): Claim {
  const { rows, uncoveredWhen, notes = [], levers, components = ["weights", "tokenizer"], ...rest } = given;
  return {
    ...rest,
    ...(uncoveredWhen && { uncoveredWhen }),
    kind: "duty",
    jurisdiction: "prc",
    claimant: { zh: "许可人，即{licensor}", en: "the licensor, {licensor}" },
    components,
    transition: "contract",
    acts: ["use"],
    elements: [{ id: "outstanding", title: { zh: "与约定不符", en: "Against the terms" }, tests: rows.map(testOf) }],
    defences: [],
    remedies: [
      {
        id: "end-of-licence",
        title: { zh: "许可终止和违约责任", en: "End of the licence and liability for breach" },
        text: {
          zh: "{if:termination}合同成立的，违反约定还可能承担继续履行、采取补救措施或者赔偿损失等违约责任{compare}。",
          en: "{if:termination}Where there is a contract, breach may also mean specific performance, remedial measures or damages{compare}.",
        },
        when: always,
        cites: ["term.termination", "contract.breach"],
      },
    ],
    levers: [...levers],
    evidence: [],
    limitation: { zh: "该义务在使用期间持续存在。", en: "The duty lasts while the model is used." },
    notes,
  };
}

const testOf = ({ terms, argument, ...row }: TermRow) => ({
  ...row,
  // A term may be silent and have no clause: the grant and the law stand behind every row.
  cites: ["software.unlicensed-rights-reserved", "term.purpose", ...terms.map(clauseOf)],
  ...(row.then === "contested" && { argument: argument ?? unclearWords(terms) }),
});

const clauseOf = (key: TermKey): string => `term.${key}`;

const unclearWords = (terms: readonly TermKey[]): Argument => ({
  claimant: { zh: "按文义，此项使用在限制之内。", en: "On its words the restriction reaches this use." },
  claimantCites: ["software.unlicensed-rights-reserved", ...terms.map(clauseOf)],
  respondent: {
    zh: "文本没有写明；有两种以上解释的，应当作出不利于条款提供方的解释{compare}。",
    en: "The text does not say so, and a term open to two readings is read against the party that supplied it{compare}.",
  },
  respondentCites: ["contract.standard-terms-doubt"],
  cautious: { zh: "开始之前取得许可人的书面确认。", en: "Have the licensor confirm in writing before you begin." },
});

/** What is cheap to put right. */
export const minor: Claim["severity"] = [
  { when: always, then: "minor", because: { zh: "容易补正，费用不高。", en: "It is cheap to put right." } },
];

/** What touches the licence itself. */
export const weighty: Claim["severity"] = [
  {
    when: is("purpose-kind", "commercial", "production"),
    then: "serious",
    because: {
      zh: "用于经营，且关系到许可本身是否存续。",
      en: "It is used in business, and the licence itself is at stake.",
    },
  },
  {
    when: always,
    then: "moderate",
    because: { zh: "关系到许可本身是否存续。", en: "The licence itself is at stake." },
  },
];

/** The closing row: nothing is against the term. */
export const clear = (terms: readonly TermKey[], because: Text): TermRow => ({
  id: "clear",
  when: always,
  then: "unmet",
  because,
  terms,
});
