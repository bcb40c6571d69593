import { knowledge } from "../../content";
import { cliWords } from "../../content/phrases/cli";

/** `licet questions [--json]`: every question with its options. */
export function questionsCommand(words: readonly string[]): number {
  if (words.includes("--json")) {
    process.stdout.write(`${JSON.stringify(knowledge.questions, null, 2)}\n`);
    return 0;
  }
  for (const question of knowledge.questions) {
    const where = question.scope === "part" ? "parts[].answers" : "answers";
    process.stdout.write(
      `${where}.${question.id} (${question.kind})\n  ${question.title.zh}\n  ${question.title.en}\n`,
    );
    for (const option of question.options)
      process.stdout.write(`    ${option.id}: ${option.text.zh} / ${option.text.en}\n`);
    if (question.kind !== "text")
      process.stdout.write(`    unknown: ${cliWords.unknown.zh} / ${cliWords.unknown.en}\n`);
  }
  return 0;
}
