import type { Answers, AnswerValue, Part } from "../../lib/interview/answers";
import { currentPart } from "../../lib/interview/former-models";
import type { FormerModel } from "../../lib/knowledge/former-model";
import type { Question } from "../../lib/knowledge/question";
import type { Draft, Row } from "./envelope";

type Source = {
  readonly questions: readonly Question[];
  readonly models: readonly { readonly id: string }[];
  readonly formerModels: readonly FormerModel[];
};

function known(question: Question, value: AnswerValue): AnswerValue | undefined {
  if (value === "unknown") return value;
  const options = new Set(question.options.map((option) => option.id));
  switch (question.kind) {
    case "one":
      return typeof value === "string" && options.has(value) ? value : undefined;
    case "several": {
      const chosen = [value].flat().filter((id) => options.has(id));
      return chosen.length > 0 ? chosen : undefined;
    }
    default:
      return typeof value === "string" ? value : undefined;
  }
}

/** The draft without questions, options and models that the present content does not know. */
export function sanitize(source: Source, draft: Draft): Draft {
  const questions = new Map(source.questions.map((question) => [question.id, question]));
  const models = new Set(source.models.map((model) => model.id));
  const model = (id: string) => (models.has(id) || id === "" ? id : "unknown");
  const answers = (given: Answers, scope: Question["scope"]): Answers =>
    Object.fromEntries(
      Object.entries(given).flatMap(([id, value]) => {
        const question = questions.get(id);
        const kept = question?.scope === scope ? known(question, value) : undefined;
        return kept === undefined ? [] : [[id, kept] as const];
      }),
    );
  const parts = (given: readonly Part[]) =>
    given
      .map((part) => currentPart(source.formerModels, part))
      .map((part) => ({ ...part, model: model(part.model), answers: answers(part.answers, "part") }));
  const rows = (given: readonly Row[] | undefined) => given?.map((row) => ({ ...row, model: model(rowModel(row)) }));
  const rowModel = ({ id, component, model: chosen }: Row): string =>
    component === "" ? chosen : currentPart(source.formerModels, { id, component, model: chosen, answers: {} }).model;
  const { file } = draft;
  const a = rows(draft.rows.a);
  const b = rows(draft.rows.b);
  return {
    ...draft,
    file: {
      ...file,
      answers: answers(file.answers, "matter"),
      parts: parts(file.parts),
      scenarios: file.scenarios.map((scenario) => ({
        ...scenario,
        answers: answers(scenario.answers, "matter"),
        parts: parts(scenario.parts),
      })),
    },
    rows: { ...(a && { a }), ...(b && { b }) },
  };
}
