import { includes, is } from "../../../lib/knowledge/condition";

/** The public itself got copies. */
export const publicCopies = includes("delivery", "published-full", "on-device");
export const present = is("crime-period", "current");
