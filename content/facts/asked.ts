import type { DerivedFact } from "../../lib/knowledge/question";
import { way } from "./way";

/** The facts on which questions and contradictions turn: all that a question page needs. A test keeps the list. */
export const askedFacts: readonly DerivedFact[] = [way];
