import type { Text } from "../knowledge/text";

type InputProblem = { readonly path: string; readonly message: Text; readonly fix: Text };

/** Bad input, each problem with its field and the fix; printed in the reader's language, or in both. */
export class InputError extends Error {
  constructor(
    readonly problems: readonly InputProblem[],
    readonly language: "zh" | "en" | "both" = "both",
  ) {
    super("bad input");
  }

  text(): string {
    const { language } = this;
    return this.problems
      .map(({ path, message, fix }) => {
        const field = path === "" ? "" : `${path}: `;
        const zh = `${field}${message.zh}。${fix.zh}。`;
        const en = `${field}${message.en}. ${fix.en}.`;
        return language === "zh" ? `${zh}\n` : language === "en" ? `${en}\n` : `${zh}\n  ${en}\n`;
      })
      .join("");
  }
}
