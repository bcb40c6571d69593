import type { Case, Document, Instrument, Licence } from "./authority";
import type { Calibration } from "./calibration";
import type { Claim, ExposureTable, Lever, Watch } from "./claim";
import type { Condition } from "./condition";
import type { FormerModel } from "./former-model";
import type { Gap } from "./gap";
import type { Model } from "./model";
import type { Presumption } from "./presumption";
import type { Contradiction, DerivedFact, Question } from "./question";
import type { Text } from "./text";
import type { Transition } from "./transition";

/** All content, as the engine, the interview and the memo read it. Assembled in `content/index.ts`. */
export type Knowledge = {
  /** Calendar version of the content, e.g. "2026.11.23". */
  readonly version: string;
  /** SHA-256 of the canonical content, hexadecimal. */
  readonly hash: string;
  /** The day up to which the law was checked. */
  readonly lawAsOf: string;
  readonly questions: readonly Question[];
  readonly contradictions: readonly Contradiction[];
  readonly derivedFacts: readonly DerivedFact[];
  readonly models: readonly Model[];
  /** Choices of model that earlier answers files may hold. */
  readonly formerModels: readonly FormerModel[];
  readonly claims: readonly Claim[];
  readonly levers: readonly Lever[];
  /** What is taken as given where nothing was said, in the order of filling in. */
  readonly presumptions: readonly Presumption[];
  /** Where what is judged is a plan, for a part and for the matter. */
  readonly plan: { readonly part: Condition; readonly matter: Condition };
  readonly transitions: readonly Transition[];
  readonly watch: readonly Watch[];
  readonly gaps: readonly Gap[];
  readonly exposureTable: ExposureTable;
  /** How severities are set, in sentences. */
  readonly calibration: readonly Calibration[];
  readonly instruments: readonly Instrument[];
  readonly cases: readonly Case[];
  readonly documents: readonly Document[];
  readonly licences: readonly Licence[];
  readonly phrases: LicencePhrases;
};

/** How terms are told: one frame, a topic for each kind of term and a clause for each verdict. */
export type LicencePhrases = {
  readonly theLicence: Text;
  /** For a licence that the same text has named already. */
  readonly sameLicence: Text;
  readonly theLicensor: Text;
  readonly theModel: Text;
  /** In place of a term's sentence where the licence is not settled and nothing else would be said. */
  readonly undecided: Text;
  readonly noLaw: Text;
  /** What PRC rules are to a contract under another law, in brackets; and to each contract, as a sentence. */
  readonly comparison: Readonly<Record<"foreign" | "none" | "unknown", Text>>;
  readonly lawApplies: Readonly<Record<"cn" | "foreign" | "none" | "unknown", Text>>;
  /** Which version of a text was read; the second for a text without a date. */
  readonly held: Text;
  readonly heldUndated: Text;
  /** Where disputes go, "disputes go to {forum}"; and what is said where no forum is chosen. */
  readonly disputes: Text;
  readonly noForum: Text;
  /** How evidence is named that is cited by its role, whichever model it belongs to. */
  readonly evidence: Readonly<Record<string, Text>>;
  /** "Under {licence}, {no}, {body}{quote}." */
  readonly sentence: Text;
  readonly silent: Text;
  readonly unverified: Text;
  readonly units: Readonly<Record<string, Text>>;
  readonly scopes: Readonly<Record<string, Text>>;
  readonly lists: Readonly<Record<string, Text>>;
  readonly terms: Readonly<Record<string, { readonly topic: Text; readonly verdicts: Readonly<Record<string, Text>> }>>;
};
