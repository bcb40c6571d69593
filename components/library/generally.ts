import { knowledge } from "../../content";
import { generalWords } from "../../content/phrases/ui/licence";
import { generalReader } from "../../lib/library/general";

/** A claim's text as the library shows it, for no licence in particular. */
export const generally = generalReader(knowledge, generalWords);
