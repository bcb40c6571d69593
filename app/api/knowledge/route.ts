import { knowledge } from "../../../content";
import { knowledgeExport } from "../../../lib/knowledge/export";
import { json } from "../refuse";

/** All authorities, licences, models, claims and questions as data. */
export function GET(): Response {
  return json(knowledgeExport(knowledge));
}
