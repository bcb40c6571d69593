import type { Claim } from "../../../lib/knowledge/claim";
import { doubtfulUse } from "../../conditions";

/** A licence whose words leave the purpose open weighs less than one that bars it. */
export const doubtfulUseRow: Claim["severity"][number] = {
  when: doubtfulUse,
  then: "minor",
  because: {
    zh: "许可文本没有写明是否允许这一用途，且没有收费。",
    en: "The licence leaves it open whether this purpose is allowed, and nothing is charged.",
  },
};
