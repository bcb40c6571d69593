import { all, any, includes, is, not } from "../../lib/knowledge/condition";

const trains = any(includes("outputs", "training"), includes("modification", "distilled"));
export const trainsOnOutputs = all(trains, not(is("trained-on-outputs", "none")));

/** Outputs used for training against what the licence allows. */
export const outputsBarred = all(
  trainsOnOutputs,
  any(
    is("licence.outputs-training", "forbidden"),
    all(is("licence.outputs-training", "same-family-only"), is("trained-on-outputs", "other-kept", "other-offered")),
    all(is("licence.outputs-training", "noncommercial-only"), is("purpose-kind", "commercial", "production")),
  ),
);

/** Words that can be read either way; a licence that is silent limits nothing. */
export const outputsDoubtful = all(trainsOnOutputs, is("licence.outputs-training", "not-competing", "follows"));

/** A model trained on outputs that must show its origin. */
export const outputsNamed = all(
  trains,
  is("licence.outputs-training", "naming", "attribution"),
  is("trained-on-outputs", "same-family", "other-offered"),
);
