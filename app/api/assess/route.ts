import { knowledge } from "../../../content";
import { withCitations } from "../../../lib/engine";
import { answersOf } from "../answers-request";
import { assessPolitely } from "../assess-politely";
import { json } from "../refuse";

/** An answers file in, its assessment out, with the authorities that it cites: `assessment.schema.json`. */
export async function POST(request: Request): Promise<Response> {
  const answers = await answersOf(request);
  return "refusal" in answers ? answers.refusal : json(withCitations(knowledge, await assessPolitely(answers.file)));
}
