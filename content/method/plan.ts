import { is } from "../../lib/knowledge/condition";
import { notObtained } from "../conditions";

/** Where a finding is about a plan, so that its reasons are given as reasons about what would be done. */
export const plan = {
  part: notObtained,
  matter: is("stage", "planning"),
};
