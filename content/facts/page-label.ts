import { all, always, any, is, not } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";
import { communityRelease, inBusiness } from "../conditions";
import { handsOver } from "./owed";

/** A page other than the maker's own, which may show a licence of its own. */
export const somebodysPage = any(
  is("way", "mirror", "torrent", "colleague", "client", "supplier"),
  all(is("way", "official-public"), is("release", "derivative")),
);

/**
 * Whether the page shows less than the licence of what is in it gives. Its uploader may have rights in what was changed
 * or added, and may have taken the files under another version: the narrower page is not to be read as the wider licence.
 */
export const pageLabel: DerivedFact = {
  id: "page-label",
  scope: "part",
  title: { zh: "页面标注与许可证相比", en: "The page’s label against the licence" },
  values: [
    { id: "stricter", text: { zh: "更严", en: "stricter" } },
    { id: "not-stricter", text: { zh: "不更严", en: "not stricter" } },
  ],
  tests: [
    {
      when: all(
        is("component", "weights", "tokenizer"),
        somebodysPage,
        any(
          all(is("label", "non-commercial"), inBusiness, not(communityRelease)),
          all(is("label", "gpl"), handsOver, not(is("licence.derivatives", "copyleft"))),
          all(is("label", "nothing"), is("release", "derivative")),
        ),
      ),
      then: "stricter",
    },
    { when: always, then: "not-stricter" },
  ],
};
