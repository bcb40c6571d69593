import { all, any, includes, is, not } from "../../../lib/knowledge/condition";
import { published } from "../../conditions";

/** The files passed through the user's hands, so that what left them could be asked. */
export const held = not(is("way", "service"));
export const host = includes("role", "host");
/** Points others to the file without supplying it. */
export const links = any(includes("role", "linker", "tool-maker"), all(held, includes("delivery", "linked")));
/** Somebody who had reason to act: actual knowledge, or facts too plain to miss. */
export const aware = is("awareness", "knew", "knew-later", "should-have");
/** Where the question whether it is still up is asked. */
export const placedOnline = any(includes("role", "uploader", "linker", "tool-maker", "host"), all(held, published));
/** Taken down before there was knowledge, and no notice left unanswered. */
export const removedInTime = all(
  is("online", "removed"),
  is("awareness", "none", "arguable"),
  is("notice", "none", "complied"),
);
