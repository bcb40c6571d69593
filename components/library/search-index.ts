import { knowledge } from "../../content";
import { searchEntries } from "../../lib/library/search";
import { generally } from "./generally";

export { search } from "../../lib/library/search";

/** Everything that can be found; in a file of its own, since it brings all content with it. */
export const entries = searchEntries(knowledge, generally);
