import * as z from "zod";
import { textSchema } from "./text";

/** What every term can also read: the whole text was read and says nothing; or the text was not read. */
const open = ["silent", "unverified"] as const;

/** A purpose or an act that the licence may allow. `conditional`: on the conditions that other terms of it record. */
const grant = ["permitted", "conditional", "registration", "application", "doubtful", "forbidden", ...open] as const;
/** Something to be done when the trigger occurs. */
const duty = ["required", "above-threshold", "encouraged", "not-required", ...open] as const;
/** What follows above a number of users or a revenue. */
const threshold = ["separate-licence", "ends", "display", ...open] as const;

/** Every kind of term with its closed list of verdicts, mild to severe. */
export const termVerdicts = {
  // What may be done, by purpose; the first four are the values of `purpose-kind`.
  research: grant,
  evaluation: grant,
  production: grant,
  commercial: grant,
  hosting: grant,
  distribution: grant,
  modification: grant,
  // Limits on who, where and for what.
  "user-threshold": threshold,
  "revenue-threshold": threshold,
  licensee: ["anyone", "excluded-kinds", ...open],
  // excludes-seat: turns on where the licensee is domiciled, not on where the model is used.
  territory: ["worldwide", "excludes-seat", "excludes", ...open],
  "field-of-use": ["laws-only", "listed", "policy", ...open],
  // Outputs.
  "outputs-use": ["permitted", "conditional", "noncommercial-only", "forbidden", ...open],
  "outputs-training": [
    "permitted",
    "attribution",
    "naming",
    "follows",
    "not-competing",
    "same-family-only",
    "noncommercial-only",
    "forbidden",
    ...open,
  ],
  // Duties.
  "licence-copy": duty,
  "notice-text": duty,
  "change-marks": duty,
  display: duty,
  "name-prefix": duty,
  "flow-down": duty,
  source: duty,
  "ai-disclosure": duty,
  // copy-follows: the licence goes along as a copy, and nothing is said on the derivative’s own terms.
  derivatives: ["permissive", "copy-follows", "use-restrictions-follow", "terms-follow", "copyleft", ...open],
  // Formation and end.
  acceptance: ["none", "use", "click-or-use", ...open],
  authority: ["stated", ...open],
  // neither: not transferable and not sublicensable, both in the text; personal: to the licensee alone.
  transfer: ["sublicensable", "not-sublicensable", "not-transferable", "neither", "personal", ...open],
  // automatic-in-cases: only for the breaches that the text names, not for any.
  termination: ["on-notice", "automatic-in-cases", "automatic-curable", "automatic", "at-will", ...open],
  revocability: ["irrevocable", "revocable", ...open],
  litigation: [
    "patent-suit",
    "patent-suit-ends-all",
    "patent-or-copyright-suit",
    "any-ip-suit",
    "suit-banned",
    ...open,
  ],
  circumvention: ["barred", ...open],
  reservation: ["stated", ...open],
  survival: ["stated", ...open],
  // The frame.
  "governing-law": ["chosen", ...open],
  patent: ["express", "implied", "none", ...open],
  trademark: ["limited", "none", ...open],
  warranty: ["none", ...open],
  indemnity: ["user", ...open],
  export: ["comply", "restricted", ...open],
  confidentiality: ["stated", ...open],
} as const satisfies Record<string, readonly string[]>;

export type TermKey = keyof typeof termVerdicts;
export const termKeys = Object.keys(termVerdicts) as readonly TermKey[];

/** When a duty arises. */
export const triggers = ["distribution", "product", "derivative-model", "output-trained-model"] as const;

const listed = z.array(z.string()).min(1);
export const termSchema = z.strictObject({
  verdict: z.string(),
  /** Ids of the clauses that say so; empty only where the licence is silent or not verified. */
  cites: z.array(z.string()),
  value: z.number().optional(),
  /** A revenue by the month as one by the year. */
  annual: z.number().optional(),
  unit: z.string().optional(),
  scope: z.string().optional(),
  /** A day on which the measure is taken once, or "continuing". */
  testDay: z.string().optional(),
  /** Closed ids: places excluded, fields barred, kinds of licensee excluded. */
  list: listed.optional(),
  triggers: z.array(z.enum(triggers)).optional(),
  /** The very words to be shown or put in front of a name. */
  words: z.string().optional(),
  /** Only for these kinds of model: "multimodal". */
  appliesTo: z.string().optional(),
  note: textSchema.optional(),
});
export type Term = z.infer<typeof termSchema>;
/** Terms not named were not verified: a missing entry never reads as "no restriction". */
export type Terms = { readonly [Key in TermKey]?: Term };
export const termsSchema = z
  .partialRecord(z.enum(termKeys as [TermKey, ...TermKey[]]), termSchema)
  .superRefine((terms, context) => {
    for (const [key, term] of Object.entries(terms)) {
      const { verdict, cites } = term as Term;
      if (!(termVerdicts[key as TermKey] as readonly string[]).includes(verdict))
        context.addIssue({ code: "custom", message: `${key}: ${verdict}` });
      if (cites.length === 0 && verdict !== "silent" && verdict !== "unverified")
        context.addIssue({ code: "custom", message: `${key}: ${verdict} without a clause` });
    }
  });
