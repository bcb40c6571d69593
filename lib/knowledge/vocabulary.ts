/** The fixed lists of the field, apart from the schemas so that a page can use them without loading a validator. */

export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** The parts of a model that can stand under different licences and come by different ways. */
export const components = [
  "inference-code",
  "model-code",
  "weights",
  "tokenizer",
  "third-party-runtime",
  "training-code",
  "training-data",
  "outputs",
  "architecture",
] as const;
export type Component = (typeof components)[number];

/** Days in the life of a model that its content file dates. `leak-public` is the first day after the general press reported the leak. */
export const milestones = ["released", "leak-circulated", "leak-public"] as const;
export type Milestone = (typeof milestones)[number];

/**
 * What a document is to a model, so that a claim can cite `model.release-page` and name no model. `leak-first`: the
 * earliest trace of the files outside the maker's hands; `leak-report`: the general press.
 */
export const evidenceRoles = [
  "release-page",
  "readme",
  "model-card",
  "application-form",
  "code-header",
  "licence-file",
  "licence-proposal",
  "maker-statement",
  "leak-first",
  "leak-report",
  "enforcement-notice",
  "counter-notice",
  "relicensing",
  "published-reading",
] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

/**
 * The acts that a claim can rest on. Completed acts (acquisition, disclosure, launch) are judged by the law of their
 * day; `use` and `service` go on, and are judged by the law at their end.
 */
export const acts = ["acquisition", "disclosure", "launch", "use", "service"] as const;
export type Act = (typeof acts)[number];

/** met: settled for the claimant; unmet: settled against; contested: arguable either way. */
export const results = ["met", "contested", "unmet"] as const;
export type Result = (typeof results)[number];

export const severities = ["minor", "moderate", "serious"] as const;
export type Severity = (typeof severities)[number];

export const exposures = ["none", "low", "medium", "high"] as const;
export type Exposure = (typeof exposures)[number];

/** Which way a contested point leans by the sources' own reasoning: for the point being made out, even, or against it. */
export const leanings = ["for", "even", "against"] as const;
export type Leaning = (typeof leanings)[number];

/**
 * weak: contested, and a decisive point leans against the claimant. due-on-launch: a duty that a plan does not owe yet
 * and will owe once it is live.
 */
export const standings = [
  "strong",
  "arguable",
  "weak",
  "open",
  "due-on-launch",
  "defended",
  "not-made-out",
  "not-assessed",
] as const;
export type Standing = (typeof standings)[number];

/** What a question is about, by closeness to the asker's own acts. */
export const topics = ["source", "purpose", "handling", "terms", "service", "actor", "record"] as const;

/** What a licence may allow: the first four are the kinds of purpose. */
export const licenceGrants = [
  "research",
  "evaluation",
  "production",
  "commercial",
  "hosting",
  "distribution",
  "modification",
] as const;

/** What a licence may ask to be given or shown: kinds of term, each with a trigger of its own. */
export const licenceDuties = [
  "licence-copy",
  "notice-text",
  "change-marks",
  "display",
  "name-prefix",
  "flow-down",
  "source",
  "ai-disclosure",
] as const;
