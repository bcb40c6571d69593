import { cliWords, usage } from "../../content/phrases/cli";
import { assessCommand } from "./assess-command";
import { InputError } from "./input-error";
import { knowledgeCommand } from "./knowledge-command";
import { questionsCommand } from "./questions-command";

/** Exit codes: 0 done; 1 exposure at or above --fail-on, or something not assessed; 2 bad input. */
async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  switch (command) {
    case "questions":
      return questionsCommand(rest);
    case "assess":
      return assessCommand(rest);
    case "knowledge":
      return knowledgeCommand(rest);
    case "help":
    case "--help":
    case "-h":
    case undefined:
      process.stdout.write(`${usage.zh}\n\n${usage.en}\n`);
      return command === undefined ? 2 : 0;
    default:
      throw new InputError([{ path: command, message: cliWords.unknownCommand, fix: cliWords.seeHelp }]);
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof InputError) process.stderr.write(error.text());
    else
      process.stderr.write(
        `${cliWords.failed.zh} / ${cliWords.failed.en}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    process.exitCode = 2;
  },
);
