import type { ModelRow } from "../../lib/knowledge/model";
import aquila from "./aquila.json" with { type: "json" };
import baichuan from "./baichuan.json" with { type: "json" };
import bigcode from "./bigcode.json" with { type: "json" };
import bigscience from "./bigscience.json" with { type: "json" };
import builtOnLlama from "./built-on-llama.json" with { type: "json" };
import builtOnLlama1 from "./built-on-llama-1.json" with { type: "json" };
import cohere from "./cohere.json" with { type: "json" };
import databricks from "./databricks.json" with { type: "json" };
import deepseek from "./deepseek.json" with { type: "json" };
import eleuther from "./eleuther.json" with { type: "json" };
import falcon from "./falcon.json" with { type: "json" };
import flux from "./flux.json" with { type: "json" };
import gemma from "./gemma.json" with { type: "json" };
import glm from "./glm.json" with { type: "json" };
import grok from "./grok.json" with { type: "json" };
import hunyuan from "./hunyuan.json" with { type: "json" };
import internlm from "./internlm.json" with { type: "json" };
import kimi from "./kimi.json" with { type: "json" };
import llama from "./llama.json" with { type: "json" };
import llamaRewritten from "./llama-rewritten.json" with { type: "json" };
import minicpm from "./minicpm.json" with { type: "json" };
import minimax from "./minimax.json" with { type: "json" };
import mistral from "./mistral.json" with { type: "json" };
import moss from "./moss.json" with { type: "json" };
import olmo from "./olmo.json" with { type: "json" };
import openai from "./openai.json" with { type: "json" };
import opt from "./opt.json" with { type: "json" };
import phi from "./phi.json" with { type: "json" };
import qwen from "./qwen.json" with { type: "json" };
import { modelOf } from "./row";
import stableDiffusion from "./stable-diffusion.json" with { type: "json" };
import yi from "./yi.json" with { type: "json" };

/** One file a maker or family. A file is data that a lawyer can read and correct: the tests check each row. */
export const families = {
  qwen,
  deepseek,
  glm,
  kimi,
  minimax,
  hunyuan,
  yi,
  baichuan,
  internlm,
  minicpm,
  aquila,
  moss,
  llama,
  "built-on-llama": builtOnLlama,
  "built-on-llama-1": builtOnLlama1,
  "llama-rewritten": llamaRewritten,
  gemma,
  mistral,
  phi,
  grok,
  openai,
  cohere,
  databricks,
  falcon,
  bigscience,
  bigcode,
  eleuther,
  opt,
  olmo,
  "stable-diffusion": stableDiffusion,
  flux,
} as unknown as Readonly<Record<string, readonly ModelRow[]>>;

export const catalogue = Object.values(families).flat().map(modelOf);
