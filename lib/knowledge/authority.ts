import * as z from "zod";
import { termsSchema } from "./term";
import { daySchema, textSchema } from "./text";

const idSchema = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
const confidence = z.enum(["high", "medium"]);

/**
 * A provision of one version of an instrument. `concept` is what it says whatever its number
 * ("third party who knew or should have known"), so that a date can pick the version.
 */
export const provisionSchema = z.strictObject({
  concept: idSchema,
  /** "第九条第三款" / "art. 9(3)". */
  number: textSchema,
  /** Heading of the article in the source text, used to check the quotation: "9". */
  article: z.string(),
  /** Operative words, verbatim; an ellipsis … joins passages that are each verbatim. */
  zh: z.string().min(1),
  /** Unofficial translation of exactly those words. */
  en: z.string().min(1),
});
export type Provision = z.infer<typeof provisionSchema>;

export const instrumentVersionSchema = z.strictObject({
  /** Also the file name of the checked text in the law sources. */
  id: idSchema,
  label: textSchema,
  /** Document number of this version; absent where fewer than two independent sources give it. */
  number: z.string().optional(),
  /** Day of adoption by the legislature, court or authority; for State Council regulations, the day of the order. */
  adopted: daySchema,
  /** Day of promulgation, where that is another day. */
  promulgated: daySchema.optional(),
  effective: daySchema,
  /** First day on which this version no longer applies; absent while in force. */
  until: daySchema.optional(),
  source: z.string().min(1),
  address: z.url().optional(),
  checked: daySchema,
  confidence,
  note: textSchema.optional(),
  provisions: z.array(provisionSchema).min(1),
});
export type InstrumentVersion = z.infer<typeof instrumentVersionSchema>;

export const instrumentSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  issuer: textSchema,
  versions: z.array(instrumentVersionSchema).min(1),
});
export type Instrument = z.infer<typeof instrumentSchema>;

export const caseSchema = z.strictObject({
  id: idSchema,
  court: textSchema,
  docket: z.string(),
  docketConfidence: confidence,
  date: daySchema.optional(),
  parties: textSchema,
  holding: textSchema,
  /** Why it bears on models. */
  bears: textSchema,
  /** What distinguishes it, or must not be read into it. */
  limits: textSchema,
  sources: z.array(z.string()).min(1),
  checked: daySchema,
  confidence,
});
export type Case = z.infer<typeof caseSchema>;

/** A notice, a repository file, a release page: evidence of fact, cited for what it proves and no more. */
export const documentSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  date: daySchema.optional(),
  /** Verbatim words relied on, in the original language (English), with a Chinese translation. */
  quote: z.strictObject({ original: z.string(), zh: z.string() }).optional(),
  proves: textSchema,
  limits: textSchema,
  source: z.string(),
  /** File in the law sources that holds the quotation, where it can be checked by machine. */
  text: z.string().optional(),
  grade: z.enum(["primary", "secondary"]),
  checked: daySchema,
});
export type Document = z.infer<typeof documentSchema>;

export const clauseSchema = z.strictObject({
  id: idSchema,
  number: textSchema,
  /** Operative words, verbatim English. */
  original: z.string().min(1),
  zh: z.string().min(1),
  bears: textSchema,
  /** The Chinese is the licence's own, not a translation. */
  zhVerbatim: z.boolean().optional(),
  /** Unofficial English, where the operative words are Chinese only. */
  en: z.string().optional(),
  /** Another file in the law sources, where the clause is not in the licence's own. */
  text: z.string().optional(),
});
export const licenceSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  spdx: z.string(),
  licensor: textSchema,
  version: z.string(),
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the text bears none. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  /** open: any purpose, nothing to accept; custom: anything else. */
  kind: z.enum(["open", "custom"]),
  /** Where the licensor is: "cn", "us"; "various" for a text that anyone may use. */
  place: z.string(),
  /** The law chosen: "cn", "us"; "none" where the text chooses none. */
  lawPlace: z.string(),
  governingLaw: textSchema,
  forum: textSchema.optional(),
  /** File in the law sources; null where no text is held. */
  text: z.string().nullable(),
  /** How much of it was read: only a term of a text read in full can be "silent". */
  read: z.enum(["full", "part", "statement", "none"]),
  source: z.string(),
  checked: daySchema,
  clauses: z.array(clauseSchema),
  terms: termsSchema,
  note: textSchema.optional(),
});
export type Clause = z.infer<typeof clauseSchema>;
export type Licence = z.infer<typeof licenceSchema>;
