import type { Model } from "../../lib/knowledge/model";
import { catalogue } from "./catalogue";
import { llama1 } from "./llama-1";
import { own } from "./own";
import { unlisted } from "./unlisted";

export const models: readonly Model[] = [llama1, ...catalogue, own, unlisted];
