import type { Answers, AnswersFile, AnswerValue, Part } from "../../lib/interview/answers";
import type { Draft, Plan, Row } from "./envelope";

/** The file as one plan alone: what the interview asks about. */
export function fileOfPlan(file: AnswersFile, plan: Plan): AnswersFile {
  const second = file.scenarios[0];
  if (plan === "a" || second === undefined) return { ...file, scenarios: [] };
  return { ...file, answers: second.answers, parts: second.parts, scenarios: [] };
}

function withPlan(draft: Draft, plan: Plan, answers: Answers, parts: readonly Part[]): Draft {
  const { file } = draft;
  if (plan === "a") return { ...draft, file: { ...file, answers, parts } };
  const [second, ...others] = file.scenarios;
  if (second === undefined) return draft;
  return { ...draft, file: { ...file, scenarios: [{ ...second, answers, parts }, ...others] } };
}

function put(answers: Answers, question: string, value: AnswerValue | undefined): Answers {
  const { [question]: _, ...others } = answers;
  return value === undefined ? others : { ...others, [question]: value };
}

/** The draft with one answer given, or taken back where `value` is undefined. */
export function withAnswer(
  draft: Draft,
  plan: Plan,
  part: string | null,
  question: string,
  value: AnswerValue | undefined,
): Draft {
  const { answers, parts } = fileOfPlan(draft.file, plan);
  if (part === null) return withPlan(draft, plan, put(answers, question, value), parts);
  const changed = parts.map((other) =>
    other.id === part ? { ...other, answers: put(other.answers, question, value) } : other,
  );
  return withPlan(draft, plan, answers, changed);
}

/** The draft with the rows of the parts step; whole rows become parts and keep the answers of their id. */
export function withRows(draft: Draft, plan: Plan, rows: readonly Row[]): Draft {
  const { answers, parts } = fileOfPlan(draft.file, plan);
  const whole = rows.flatMap(({ id, component, model }): Part[] => {
    if (component === "" || model === "") return [];
    const before = parts.find((part) => part.id === id);
    return [{ id, component, model, answers: before?.answers ?? {} }];
  });
  return { ...withPlan(draft, plan, answers, whole), rows: { ...draft.rows, [plan]: rows } };
}

/** The draft with its answers copied into a second plan. */
export function withSecondPlan(draft: Draft): Draft {
  const { answers, parts } = draft.file;
  const second = { id: "plan-b", answers, parts };
  return { ...draft, file: { ...draft.file, scenarios: [second] }, rows: { ...draft.rows, b: draft.rows.a ?? [] } };
}

/** The draft with the second plan named. */
export function withPlanName(draft: Draft, title: string): Draft {
  const [second, ...others] = draft.file.scenarios;
  if (second === undefined) return draft;
  return { ...draft, file: { ...draft.file, scenarios: [{ ...second, title }, ...others] } };
}

/** The draft without its second plan. */
export function withoutSecondPlan(draft: Draft): Draft {
  const { b: _, ...rows } = draft.rows;
  return { ...draft, file: { ...draft.file, scenarios: [] }, rows };
}
