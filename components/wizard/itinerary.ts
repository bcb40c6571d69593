import { matter } from "../../content/phrases/ui/matter";
import { parts as words } from "../../content/phrases/ui/parts";
import { componentNames, topicNames, wizard } from "../../content/phrases/ui/wizard";

import type { AnswersFile, AnswerValue, Part } from "../../lib/interview/answers";
import { interviewSteps } from "../../lib/interview/steps";
import type { Option, Question } from "../../lib/knowledge/question";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { interviewSource } from "../interview-source";
import { say } from "../text/say";
import { stepId } from "./place";

export type QuestionStep = {
  readonly id: string;
  readonly part: Part | null;
  readonly question: Question;
  readonly options: readonly Option[];
  readonly value: AnswerValue | undefined;
};

/** Steps under one heading of the progress list: a part, or a topic of the matter. */
export type Section = { readonly id: string; readonly title: string; readonly steps: readonly QuestionStep[] };

/** The questions that can matter now, in order. Free text is asked with the memo's heading, at the end. */
export function questionSteps(file: AnswersFile): readonly QuestionStep[] {
  return interviewSteps(interviewSource, file)
    .filter(({ question }) => question.kind !== "text")
    .map(({ part, question, options }) => {
      // Parts that stand in for unknown ones are no parts of the file and hold no answers.
      const answers = part === null ? file.answers : part.answers;
      return { id: stepId(part?.id ?? null, question.id), part, question, options, value: answers[question.id] };
    });
}

/** A part's name: component and model, numbered where several share both. */
export function partName(file: AnswersFile, part: Part, locale: Locale): string {
  const model = interviewSource.models.find(({ id }) => id === part.model);
  const values = {
    component: say(componentNames[part.component], locale),
    model: say(model?.name ?? words.modelUnknown, locale),
  };
  const alike = file.parts.filter((other) => other.component === part.component && other.model === part.model);
  if (alike.length < 2) return say(words.partOf, locale, values);
  const number = alike.findIndex((other) => other.id === part.id) + 1;
  return say(words.partOfNumbered, locale, { ...values, number });
}

/** The steps gathered under their headings, in order. */
export function sectionsOf(file: AnswersFile, steps: readonly QuestionStep[], locale: Locale): readonly Section[] {
  const sections: { id: string; title: string; steps: QuestionStep[] }[] = [];
  for (const step of steps) {
    const id = step.part?.id ?? step.question.topic;
    const last = sections.find((section) => section.id === id);
    if (last) last.steps.push(step);
    else {
      const title = step.part ? partName(file, step.part, locale) : say(topicNames[step.question.topic], locale);
      sections.push({ id, title, steps: [step] });
    }
  }
  return sections;
}

/** The words of an answer; null where there is none. */
export function answerWords(
  question: Question,
  value: AnswerValue | undefined,
  locale: Locale,
): readonly string[] | null {
  if (value === undefined || value === "") return null;
  if (value === "unknown") return [say(wizard.unknown, locale)];
  const words = (id: string) => {
    const option = question.options.find((candidate) => candidate.id === id);
    return option ? say(option.text, locale) : id;
  };
  return [value].flat().map(words);
}

/** Heading of the closing step, for lists. */
export const closingTitle = matter.topic;
