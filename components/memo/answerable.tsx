import type { Line, MemoLanguage } from "../../lib/memo/tree";
import { stepId } from "../wizard/place";
import { LineWords } from "./words";

/** A line about a question: it leads back to where the question is asked. */
export function Answerable({ line, language }: { readonly line: Line; readonly language: MemoLanguage }) {
  if (line.question === undefined) return <LineWords line={line} language={language} />;
  // Beside the memo's own address, in whichever language it is read.
  return (
    <a className="memo-answer" href={`assess#${stepId(line.question.part, line.question.question)}`}>
      <LineWords line={line} language={language} />
    </a>
  );
}
