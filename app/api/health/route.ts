import { knowledge } from "../../../content";
import { json } from "../refuse";

/** That the server runs, and on which knowledge. */
export function GET(): Response {
  return json({ status: "ok", knowledge: { version: knowledge.version, hash: knowledge.hash } });
}
