import type { Model } from "../../lib/knowledge/model";
import { catalogue } from "./catalogue";
import { llama1 } from "./llama-1";
import { llama1Derivative } from "./llama-1-derivative";
import { own } from "./own";
import { unlisted } from "./unlisted";

export const models: readonly Model[] = [llama1, llama1Derivative, ...catalogue, own, unlisted];
