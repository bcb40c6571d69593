import { all, any, includes, is, not } from "../lib/knowledge/condition";

/** Sets of answers that several rules share, named once so that no two rules can mean something else by them. */

/** A plan: nothing is held yet. What is planned is judged as carried out, as on the day of the memo. */
export const notObtained = is("channel", "not-yet");

/** Nothing came from the right holder: no licence, or one asked for and not given. */
export const withoutLicence = is("permission", "none", "asked", "refused");

/** Obtained from somebody other than the maker. */
export const secondHand = is("way", "mirror", "torrent", "colleague", "client", "supplier");

export const codeComponents = ["inference-code", "model-code", "third-party-runtime", "training-code"] as const;

/** A program of one's own, named beside somebody else's code from which it may be made. */
export const ownProgram = all(
  is("channel", "own-work"),
  is("component", ...codeComponents),
  is("model-lineage", "original", "derivative"),
);

/** One's own program, by how it was made out of that code. */
export const programMade = (...origins: string[]) => all(ownProgram, is("code-origin", ...origins));

/** Files, or the way to them, opened to people whom nobody chose. */
export const published = includes("delivery", "published-full", "published-delta", "linked");

/** Copies, or the way to them, given to somebody else: to everybody or to customers. */
export const handedOut = includes("delivery", "published-full", "published-delta", "linked", "on-device", "on-premise");

/**
 * The files themselves, or the way to them, given to somebody else: what discloses a secret. Narrower than
 * {@link handedOut}: a delta or an adapter reproduces and adapts the work, but alone tells nobody the base's values.
 */
export const disclosed = includes("delivery", "published-full", "linked", "on-device", "on-premise");

/** For gain, or at work in a business every day: more than a release or a service free of charge. */
export const forGain = any(
  is("purpose-kind", "commercial"),
  all(is("purpose-kind", "production"), includes("purpose", "internal-production")),
);
/** Whether the purpose is licensed is left open by the text, and nothing is charged for it. */
export const doubtfulUse = all(
  is("permission", "doubtful"),
  is("purpose-kind", "production", "evaluation", "research"),
);

export const withRevenue = is("revenue", "below-300k", "below-5m", "from-5m");
export const largeRevenue = is("revenue", "below-5m", "from-5m");

/** Planned or tested: what is owed only once something is live or handed over is not owed yet. */
export const beforeLaunch = is("stage", "planning", "testing");

/** Nothing has been given to anybody: planned, or tested without anything published. */
export const beforeDelivery = any(is("stage", "planning"), all(is("stage", "testing"), not(published)));

/** A company whose size was not said may be large: it is neither taken for small nor for large. */
export const largeCompany = any(is("actor", "large-company"), all(is("actor", "company"), is("company-size", "large")));

/** Used in business, whether or not it earns anything. */
export const inBusiness = is("purpose-kind", "commercial", "production");

/** Given to the community for nothing, and done for no business of one's own: more than study, less than production. */
export const communityRelease = all(
  is("purpose-kind", "production"),
  includes("purpose", "open-release"),
  not(includes("purpose", "free-public", "internal-production", "public-interest")),
);

/**
 * An open copyleft licence whose duties arise with copies handed over, as the GPL's do. One that reaches network
 * services too, as the AGPL does, conditions hosting and is not meant.
 */
export const copyleftOnCopies = all(
  is("licence.kind", "open"),
  is("licence.derivatives", "copyleft"),
  is("licence.hosting", "permitted"),
);
