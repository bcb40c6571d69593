import type { Licence } from "../../lib/knowledge/authority";
import { apache20 } from "./apache-2.0";
import { gpl30 } from "./gpl-3.0";
import { llama1 } from "./llama-1";

export const licences: readonly Licence[] = [llama1, gpl30, apache20];
