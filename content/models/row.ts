import type { Model, ModelRow } from "../../lib/knowledge/model";
import { firstDay, releasedBy } from "../../lib/knowledge/released";
import type { Text } from "../../lib/knowledge/text";

/** Components that a row does not name were not looked into, except that a design of its own is no licensed file. */
const rest: Model["licences"] = {
  "inference-code": "uncovered",
  "model-code": "uncovered",
  weights: "uncovered",
  tokenizer: "uncovered",
  "third-party-runtime": "uncovered",
  "training-code": "uncovered",
  "training-data": "uncovered",
  outputs: "uncovered",
  architecture: "none",
};

/** A row of a family's file as the engine and the pages read it: what the row implies is said here, once for all. */
export function modelOf(row: ModelRow): Model {
  const { bases, milestones, licences, ...told } = row;
  return {
    ...told,
    hint: hintOf(row),
    lineage: lineageOf(row),
    baseModels: bases,
    licences: { ...rest, ...licences },
    milestones: { released: firstDay(row.released), ...milestones },
  };
}

function lineageOf({ bases, made }: ModelRow): Model["lineage"] {
  if (bases.length > 0) return "derivative";
  return made === "retrained" || made === "code-only" ? "independent" : "original";
}

/** Who released it and when, exactly as far as known, and what the reader still has to look up. */
function hintOf({ developer, released, confidence, licences }: ModelRow): Text {
  const told = releasedBy(developer, released);
  const [zh, en] = [[told.zh], [told.en]];
  if (confidence === "low") {
    zh.push("本条尚待在其页面核对");
    en.push("this entry is to be checked on its page");
  }
  if (JSON.stringify(licences.weights ?? "uncovered").includes('"uncovered"')) {
    const whole = typeof licences.weights !== "object";
    zh.push(whole ? "权重的许可证文本未收录，有关各项未予评估" : "权重部分时期的许可证文本未收录，该时期未予评估");
    en.push(
      whole
        ? "the licence of its weights is not held, so that it is not assessed"
        : "for part of the time the licence of its weights is not held, so that it is not assessed for those days",
    );
  }
  return { zh: zh.join("；"), en: en.join("; ") };
}
