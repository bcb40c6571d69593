import { includes, is } from "../lib/knowledge/condition";

/** Sets of answers that several rules share, named once so that no two rules can mean something else by them. */

/** Obtained from somebody other than the maker. */
export const secondHand = is("channel", "mirror", "torrent", "colleague", "client", "supplier");

/** Files, or the way to them, opened to people whom nobody chose. */
export const published = includes("delivery", "published-full", "published-delta", "linked");

/** Copies, or the way to them, given to somebody else: to everybody or to customers. */
export const handedOut = includes("delivery", "published-full", "published-delta", "linked", "on-device", "on-premise");

export const withRevenue = is("revenue", "below-300k", "below-5m", "from-5m");
export const largeRevenue = is("revenue", "below-5m", "from-5m");

/** Used in business, whether or not it earns anything. */
export const inBusiness = is("purpose-kind", "commercial", "production");
