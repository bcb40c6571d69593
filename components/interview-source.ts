import { derivedFacts } from "../content/facts";
import { models } from "../content/models";
import { questions } from "../content/questions";
import { contradictions } from "../content/questions/contradictions";

/** All that the interview reads. Texts of law stay out of it, so that question pages are light. */
export const interviewSource = { questions, derivedFacts, models, contradictions };
