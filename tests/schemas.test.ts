import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { knowledge } from "../content";
import { examples } from "../content/examples";
import { assessmentReport } from "../lib/engine";
import { knowledgeExport } from "../lib/knowledge/export";
import { answersFileSchema } from "../lib/schemas/answers";
import { assessmentReportSchema } from "../lib/schemas/assessment";
import { knowledgeExportSchema } from "../lib/schemas/knowledge";

const answers = answersFileSchema(
  knowledge.questions,
  [...knowledge.models, ...knowledge.formerModels].map((model) => model.id),
);
const published = { answers, assessment: assessmentReportSchema, knowledge: knowledgeExportSchema };

describe("the published schemas", () => {
  it.each(Object.entries(published))("%s.schema.json is what the schema gives", (name, schema) => {
    const path = `public/schemas/${name}.schema.json`;
    const text = `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;
    if (process.env.UPDATE_SCHEMAS === "1") writeFileSync(path, text);
    expect(
      existsSync(path) && readFileSync(path, "utf8"),
      "run UPDATE_SCHEMAS=1 npx vitest run tests/schemas.test.ts",
    ).toBe(text);
  });

  it("fit what is printed", () => {
    for (const example of examples) {
      z.strictObject(assessmentReportSchema.shape).parse(
        JSON.parse(JSON.stringify(assessmentReport(knowledge, example.file))),
      );
      answers.parse(example.file);
    }
    knowledgeExportSchema.parse(JSON.parse(JSON.stringify(knowledgeExport(knowledge))));
  });
});
