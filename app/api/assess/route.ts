import { knowledge } from "../../../content";
import { assess } from "../../../lib/engine";
import { answersOf } from "../answers-request";
import { json } from "../refuse";

/** An answers file in, its assessment out. */
export async function POST(request: Request): Promise<Response> {
  const answers = await answersOf(request);
  return "refusal" in answers ? answers.refusal : json(assess(knowledge, answers.file));
}
