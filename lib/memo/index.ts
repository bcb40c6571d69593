import { memoWords } from "../../content/phrases/memo";
import { methodWords } from "../../content/phrases/method";
import { reachedAnswers } from "../engine/asked";
import type { Assessment } from "../engine/assessment";
import { measuredFile, statedFile } from "../engine/stated-trials";
import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { AuthorityNumbers } from "./authority-numbers";
import type { MemoContext } from "./context";
import { authorities } from "./sections/authorities";
import { method, plans, watch } from "./sections/closing";
import { conclusion } from "./sections/conclusion";
import { facts } from "./sections/facts";
import { findings } from "./sections/findings";
import { firstSteps } from "./sections/first-steps";
import { licences } from "./sections/licences";
import { openQuestions } from "./sections/open-questions";
import { lawAppliedText, lawChanges } from "./sections/time";
import type { Memo } from "./tree";
import { dateText, same } from "./words";

/**
 * Writes an assessment as a document, with both languages in every node.
 * @param file the answers that were assessed; what a user typed appears in it as plain text.
 */
export function buildMemo(knowledge: Knowledge, file: AnswersFile, assessment: Assessment): Memo {
  const reached = reachedAnswers(knowledge, file);
  const stated = statedFile(knowledge, reached);
  const context: MemoContext = {
    knowledge,
    file: reached,
    stated: stated.file,
    measured: measuredFile(reached, stated),
    assessment,
    numbers: new AuthorityNumbers(),
    said: new Set(),
  };
  const { matter } = file;
  const subject = matter.title?.trim() ? same(matter.title) : memoWords.defaultSubject;
  const blocks = [
    ...conclusion(context),
    ...lawChanges(context),
    ...firstSteps(context),
    ...findings(context),
    ...licences(context),
    ...facts(context),
    ...openQuestions(context),
    ...plans(context),
    ...watch(context),
  ];
  return {
    title: memoWords.title,
    subject,
    heading: [
      ...(matter.to?.trim() ? [{ label: memoWords.to, value: same(matter.to) }] : []),
      ...(matter.from?.trim() ? [{ label: memoWords.from, value: same(matter.from) }] : []),
      ...(matter.title?.trim() ? [{ label: memoWords.matter, value: subject }] : []),
      { label: memoWords.date, value: dateText(matter.date) },
      { label: methodWords.lawApplied, value: lawAppliedText(knowledge, file) },
      { label: methodWords.knowledgeChecked, value: dateText(knowledge.lawAsOf) },
    ],
    ...(matter.privileged === true && { legend: memoWords.legend }),
    // Authorities are written after everything that cites them, and printed before the method.
    blocks: [...blocks, ...authorities(context), ...method(context)],
    footer: {
      zh: `Licet 知识库 ${knowledge.version} · ${knowledge.hash.slice(0, 12)}`,
      en: `Licet knowledge ${knowledge.version} · ${knowledge.hash.slice(0, 12)}`,
    },
    date: matter.date,
  };
}

export type * from "./tree";
