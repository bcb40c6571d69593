import type { Licence } from "../../lib/knowledge/authority";
import agpl3v0 from "./agpl-3.0.json" with { type: "json" };
import apache2v0 from "./apache-2.0.json" with { type: "json" };
import aquila from "./aquila.json" with { type: "json" };
import baichuan13bCommunity from "./baichuan-13b-community.json" with { type: "json" };
import baichuan2Community from "./baichuan2-community.json" with { type: "json" };
import bigcodeOpenrailM from "./bigcode-openrail-m.json" with { type: "json" };
import bigscienceRail1v0 from "./bigscience-rail-1.0.json" with { type: "json" };
import ccByNc4v0 from "./cc-by-nc-4.0.json" with { type: "json" };
import chatglm6b from "./chatglm-6b.json" with { type: "json" };
import chatglm6b202303 from "./chatglm-6b-2023-03.json" with { type: "json" };
import chatglm26b from "./chatglm2-6b.json" with { type: "json" };
import chatglm26b202306 from "./chatglm2-6b-2023-06.json" with { type: "json" };
import chatglm36b from "./chatglm3-6b.json" with { type: "json" };
import chatglm36b202310 from "./chatglm3-6b-2023-10.json" with { type: "json" };
import cohereCcByNc from "./cohere-cc-by-nc.json" with { type: "json" };
import creativemlOpenrailM from "./creativeml-openrail-m.json" with { type: "json" };
import dbrx from "./dbrx.json" with { type: "json" };
import deepseekModel1v0 from "./deepseek-model-1.0.json" with { type: "json" };
import falcon2 from "./falcon-2.json" with { type: "json" };
import falcon180b from "./falcon-180b.json" with { type: "json" };
import flux1DevNc from "./flux-1-dev-nc.json" with { type: "json" };
import gemma from "./gemma.json" with { type: "json" };
import gemma202404 from "./gemma-2024-04.json" with { type: "json" };
import glm4 from "./glm-4.json" with { type: "json" };
import glm5v3 from "./glm-5.3.json" with { type: "json" };
import glm130b from "./glm-130b.json" with { type: "json" };
import gpl3v0 from "./gpl-3.0.json" with { type: "json" };
import gptOssUsagePolicy from "./gpt-oss-usage-policy.json" with { type: "json" };
import grok2Community from "./grok-2-community.json" with { type: "json" };
import hunyuanLarge from "./hunyuan-large.json" with { type: "json" };
import hunyuanVideo from "./hunyuan-video.json" with { type: "json" };
import internlmWeights2023 from "./internlm-weights-2023.json" with { type: "json" };
import kimiK2 from "./kimi-k2.json" with { type: "json" };
import kimiK3 from "./kimi-k3.json" with { type: "json" };
import llama1 from "./llama-1.json" with { type: "json" };
import llama2 from "./llama-2.json" with { type: "json" };
import llama3v1 from "./llama-3.1.json" with { type: "json" };
import llama3v2 from "./llama-3.2.json" with { type: "json" };
import llama3v3 from "./llama-3.3.json" with { type: "json" };
import llama3 from "./llama-3.json" with { type: "json" };
import llama4 from "./llama-4.json" with { type: "json" };
import minicpmModel from "./minicpm-model.json" with { type: "json" };
import minimaxM2 from "./minimax-m2.json" with { type: "json" };
import minimaxModel from "./minimax-model.json" with { type: "json" };
import mistralMedium3v5 from "./mistral-medium-3.5.json" with { type: "json" };
import mistralMnpl from "./mistral-mnpl.json" with { type: "json" };
import mistralMrl from "./mistral-mrl.json" with { type: "json" };
import mit from "./mit.json" with { type: "json" };
import nvidiaOpenModel from "./nvidia-open-model.json" with { type: "json" };
import openaiTou202303 from "./openai-tou-2023-03.json" with { type: "json" };
import openaiTou202412 from "./openai-tou-2024-12.json" with { type: "json" };
import openrailPpM from "./openrail-pp-m.json" with { type: "json" };
import opt175b from "./opt-175b.json" with { type: "json" };
import qwen2024 from "./qwen-2024.json" with { type: "json" };
import qwenCommunity2026 from "./qwen-community-2026.json" with { type: "json" };
import qwenResearch2024 from "./qwen-research-2024.json" with { type: "json" };
import qwen3v8Max from "./qwen3.8-max.json" with { type: "json" };
import stabilityCommunity from "./stability-community.json" with { type: "json" };
import tongyiQianwen2023 from "./tongyi-qianwen-2023.json" with { type: "json" };
import tongyiQianwenResearch2023 from "./tongyi-qianwen-research-2023.json" with { type: "json" };
import yi1v0 from "./yi-1.0.json" with { type: "json" };
import yi2v0 from "./yi-2.0.json" with { type: "json" };
import yi2v1 from "./yi-2.1.json" with { type: "json" };

/** Every licence held, one a file. A file is data: the tests check each against the schema and its text. */
export const licences = [
  agpl3v0,
  apache2v0,
  aquila,
  baichuan13bCommunity,
  baichuan2Community,
  bigcodeOpenrailM,
  bigscienceRail1v0,
  ccByNc4v0,
  chatglm26b,
  chatglm26b202306,
  chatglm36b,
  chatglm36b202310,
  chatglm6b,
  chatglm6b202303,
  cohereCcByNc,
  creativemlOpenrailM,
  dbrx,
  deepseekModel1v0,
  falcon180b,
  falcon2,
  flux1DevNc,
  gemma,
  gemma202404,
  glm130b,
  glm4,
  glm5v3,
  gpl3v0,
  gptOssUsagePolicy,
  grok2Community,
  hunyuanLarge,
  hunyuanVideo,
  internlmWeights2023,
  kimiK2,
  kimiK3,
  llama1,
  llama2,
  llama3,
  llama3v1,
  llama3v2,
  llama3v3,
  llama4,
  minicpmModel,
  minimaxM2,
  minimaxModel,
  mistralMedium3v5,
  mistralMnpl,
  mistralMrl,
  mit,
  nvidiaOpenModel,
  openaiTou202303,
  openaiTou202412,
  openrailPpM,
  opt175b,
  qwen2024,
  qwen3v8Max,
  qwenCommunity2026,
  qwenResearch2024,
  stabilityCommunity,
  tongyiQianwen2023,
  tongyiQianwenResearch2023,
  yi1v0,
  yi2v0,
  yi2v1,
] as unknown as readonly Licence[];
