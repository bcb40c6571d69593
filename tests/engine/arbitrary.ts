import fc from "fast-check";
import { knowledge } from "../../content";
import { dayRange } from "../../lib/engine/dates";
import { daysOf, earliestOf } from "../../lib/engine/days";
import { evaluate } from "../../lib/engine/evaluate";
import { factsOf } from "../../lib/engine/facts-of";
import { type Answers, type AnswersFile, type AnswerValue, type Part, unknown } from "../../lib/interview";
import type { Question } from "../../lib/knowledge/question";
import { components } from "../../lib/knowledge/vocabulary";

const dates = [
  "2022",
  "2023-02-24",
  "2023-03-01",
  "2023-03-02",
  "2023-03-05",
  "2023-03-08",
  "2023-03-09",
  "2023-03",
  "2023",
  "2023-08-14",
  "2023-08-15",
  "2025-10-14",
  "2025-10-15",
  "2026-06",
];

/** An answer to a question, "not known yet" among them. */
export function answerTo(question: Question): fc.Arbitrary<AnswerValue> {
  const ids = question.options.map((option) => option.id);
  switch (question.kind) {
    case "one":
      return fc.constantFrom(...ids);
    case "several":
      return fc.subarray(ids, { minLength: 1 });
    case "date":
      return fc.constantFrom(...dates);
    default:
      return fc.constant("?");
  }
}

function answersFor(scope: "part" | "matter", known: number): fc.Arbitrary<Answers> {
  const questions = knowledge.questions.filter((question) => question.scope === scope && question.kind !== "text");
  return fc
    .tuple(
      ...questions.map((question) =>
        fc.tuple(fc.constant(question.id), fc.integer({ min: 0, max: 99 }), answerTo(question)),
      ),
    )
    .map((rows) => Object.fromEntries(rows.map(([id, dice, answer]) => [id, dice < known ? answer : unknown])));
}

const models = knowledge.models.map(({ id }) => id);
type Terms = (typeof knowledge.licences)[number]["terms"];
const under = (holds: (terms: Terms) => boolean) => {
  const licences = knowledge.licences.filter(({ terms }) => holds(terms)).map(({ id }) => id);
  return knowledge.models.filter(({ licences: own }) =>
    Object.values(own)
      .flat()
      .some((entry) => licences.includes(typeof entry === "string" ? entry : entry.licence)),
  );
};

/** Models that bring up claims which most do not, so that each of these is tried often: as many cases as of all others. */
const rare = [
  knowledge.models.filter(({ milestones }) => milestones["leak-circulated"] !== undefined),
  under(({ derivatives }) => derivatives?.verdict === "copyleft"),
  under(({ commercial }) => ["registration", "application"].includes(commercial?.verdict ?? "")),
  under(({ licensee }) => licensee?.verdict === "excluded-kinds"),
].map((found) => fc.constantFrom(...found.map(({ id }) => id)));

const partFor = (known: number): fc.Arbitrary<Part> =>
  fc.record({
    id: fc.constant("part"),
    component: fc.constantFrom(...components),
    model: fc.oneof({ weight: rare.length, arbitrary: fc.constantFrom(...models) }, ...rare),
    answers: answersFor("part", known),
  });

/** A file in which about `known` per cent of the questions are answered. */
export const fileWith = (known: number): fc.Arbitrary<AnswersFile> =>
  fc.record({
    version: fc.constant(1 as const),
    matter: fc.record({ date: fc.constantFrom("2026-11-23", "2025-10-14", "2023-08-14") }),
    answers: answersFor("matter", known),
    parts: partFor(known).map((part) => [part]),
    scenarios: fc.constant([]),
  });

/** Every place in the file where nothing is known yet. */
type Place = { readonly part: string | null; readonly question: Question };

export const unknownPlaces = (file: AnswersFile): readonly Place[] =>
  knowledge.questions
    .filter((question) => question.kind !== "text")
    .flatMap((question): Place[] => {
      if (question.scope === "matter") return file.answers[question.id] === unknown ? [{ part: null, question }] : [];
      return file.parts
        .filter((part) => part.answers[question.id] === unknown)
        .map((part) => ({ part: part.id, question }));
    });

/** Whether the checker would accept the file: no contradiction, and every day in its order. */
export function coherent(file: AnswersFile): boolean {
  return [...file.parts, null].every((part) => {
    const facts = factsOf(knowledge, file, part);
    const scope = part === null ? "matter" : "part";
    return (
      !knowledge.contradictions.some((one) => one.scope === scope && evaluate(one.when, facts) === true) &&
      knowledge.questions.every((question) => {
        if (question.kind !== "date" || question.scope !== scope) return true;
        const stated = dayRange(String((part?.answers ?? file.answers)[question.id]));
        const { from, to } = daysOf(knowledge, file, part, question);
        const earliest = earliestOf(knowledge, file, part, question);
        return (from === null || to === null || from <= to) && (stated === null || (earliest ?? "") <= stated.to);
      })
    );
  });
}
