import { knowledge } from "../../content";
import { lawThroughTime, reachedAnswers } from "../../lib/engine";
import type { AnswersFile } from "../../lib/interview/answers";

/** From the first version of a law held here on. */
const start = "2021-06-01";

/** The eve of each day on which these facts came to be judged otherwise: where the difference can be seen. */
export function turningDays(file: AnswersFile): readonly string[] {
  const { lawAsOf, ...matter } = file.matter;
  const plain = reachedAnswers(knowledge, { ...file, matter });
  return lawThroughTime(knowledge, plain, start, matter.date).map(({ day }) => eveOf(day));
}

function eveOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
