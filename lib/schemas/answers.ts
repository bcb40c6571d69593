import * as z from "zod";
import type { Question } from "../knowledge/question";
import { components } from "../knowledge/vocabulary";

/**
 * The JSON Schema of an answers file, made from the question list for editors to complete from. What a schema cannot
 * say (dates in order, answers that contradict) is checked by `checkAnswersFile`.
 */
export function answersFileSchema(questions: readonly Question[], models: readonly string[]) {
  const answers = (scope: "part" | "matter") =>
    z.strictObject(
      Object.fromEntries(
        questions
          .filter((question) => question.scope === scope)
          .map((question) => [question.id, answerValue(question).optional().describe(question.title.en)]),
      ),
    );
  const part = z.strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    component: z.enum(components),
    model: z.enum([...models, "unknown"]),
    answers: answers("part").optional(),
  });
  const plan = { answers: answers("matter").optional(), parts: z.array(part).optional() };
  const short = z.string().max(300).optional();
  return z
    .strictObject({
      version: z.literal(1),
      matter: z.strictObject({
        date: z.iso.date().optional(),
        title: short,
        to: short,
        from: short,
        privileged: z.boolean().optional(),
      }),
      ...plan,
      scenarios: z.array(z.strictObject({ id: z.string(), title: short, ...plan })).optional(),
    })
    .meta({ title: "Licet answers file" });
}

function answerValue(question: Question) {
  const ids = question.options.map((option) => option.id);
  switch (question.kind) {
    case "one":
      return z.enum([...ids, "unknown"]);
    case "several":
      return z.union([z.array(z.enum(ids)).min(1), z.literal("unknown")]);
    case "date":
      return z.union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), z.literal("unknown")]);
    case "text":
      return z.string();
  }
}
