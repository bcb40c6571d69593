import { all, any, type Condition, includes, is, not } from "../../lib/knowledge/condition";
import { licenceDuties } from "../../lib/knowledge/vocabulary";
import { beforeDelivery } from "../conditions";
import { displayScale } from "./limits";
import { outputsNamed } from "./outputs-training";

export const handsOver = includes("delivery", "on-device", "on-premise", "published-full", "published-delta");
const offersService = includes("delivery", "hosted");
const modifies = includes("modification", "fine-tuned", "adapter", "converted", "merged", "edited");

/** Each an option of the question `given`. */
export const duties = licenceDuties;

/** The fact by which a duty arises, as its licence names the trigger. */
const arises = (key: string): Condition =>
  any(
    all(includes(`licence.${key}.triggers`, "distribution"), handsOver),
    all(includes(`licence.${key}.triggers`, "product"), any(handsOver, offersService)),
    all(includes(`licence.${key}.triggers`, "derivative-model"), modifies, any(handsOver, offersService)),
    all(includes(`licence.${key}.triggers`, "output-trained-model"), outputsNamed),
  );

/** Only for some models of the licence, none of which is held here. */
const elsewhere = (key: string): Condition => not(is(`licence.${key}.appliesTo`, "none"));

/** The duty is the licence's and arises on these facts. */
export const owed = (key: string): Condition =>
  all(
    any(is(`licence.${key}`, "required"), all(is(`licence.${key}`, "above-threshold"), displayScale)),
    not(elsewhere(key)),
    ...(key === "change-marks" ? [modifies] : []),
    arises(key),
  );

/** Not done, whether it is owed already or only on launch. */
const lacking = (key: string): Condition => all(owed(key), not(includes("given", key)));
/** Owed already and not done: before anything is live or handed over nothing is. */
export const missing = (key: string): Condition => all(not(beforeDelivery), lacking(key));
export const dueOnLaunch = (key: string): Condition => all(beforeDelivery, owed(key));
export const anyOwed = any(...duties.map(owed));
export const anyLacking = any(...duties.map(lacking));
export const anyMissing = all(not(beforeDelivery), anyLacking);
