import { setImmediate } from "node:timers/promises";
import { knowledge } from "../../content";
import { type Assessment, assessWithPauses } from "../../lib/engine";
import type { AnswersFile } from "../../lib/interview";

/** Milliseconds of work after which others have their turn. */
const turn = 25;

/** The assessment, made so that requests which come meanwhile do not wait for it. */
export function assessPolitely(file: AnswersFile): Promise<Assessment> {
  let since = performance.now();
  return assessWithPauses(knowledge, file, async () => {
    if (performance.now() - since < turn) return;
    await setImmediate();
    since = performance.now();
  });
}
