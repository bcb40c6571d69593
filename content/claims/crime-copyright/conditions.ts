import { includes, is } from "../../../lib/knowledge/condition";

/** Copies or the means to get them went to somebody else. */
export const handedOut = includes("delivery", "published-full", "published-delta", "linked", "on-device", "on-premise");
/** The public itself got copies. */
export const publicCopies = includes("delivery", "published-full", "on-device");
export const withRevenue = is("revenue", "below-300k", "below-5m", "from-5m");
export const largeRevenue = is("revenue", "below-5m", "from-5m");
export const present = is("crime-period", "current");
