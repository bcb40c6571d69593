import type { Claim } from "../../../lib/knowledge/claim";
import { communityRelease } from "../../conditions";

/** Between study and production, whatever the size of the one who releases. */
export const communityReleaseRow: Claim["severity"][number] = {
  when: communityRelease,
  then: "moderate",
  because: {
    zh: "不收费的开源发布，没有获利，但副本可以由任何人取得。",
    en: "An open release free of charge: nothing is earned, but anyone can take copies.",
  },
};
