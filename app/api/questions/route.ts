import { questions } from "../../../content/questions";
import { json } from "../refuse";

/** The questions as data. */
export function GET(): Response {
  return json(questions);
}
