import { all, any, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { codeComponents, secondHand } from "../../conditions";
import { somebodysPage } from "../../facts/page-label";

export const label: Question = {
  id: "label",
  scope: "part",
  topic: "source",
  kind: "one",
  title: { zh: "拿到它的页面上标的是什么许可证？", en: "What licence did the page show from which you took it?" },
  hint: {
    zh: "微调版本和转载的页面常标“Apache-2.0”，而其中所含的基础模型另有限制。",
    en: "Pages of fine-tunes and re-uploads often say “Apache-2.0” while the base inside them is restricted.",
  },
  why: {
    zh: "标签由上传者填写，不能给出上传者自己没有的权利；但它关系到你们是否有理由信赖、是否应当知道。",
    en: "The label is the uploader’s and cannot give rights that the uploader lacks; but it bears on reliance and on what one should have known.",
  },
  law: ["software.unlicensed-rights-reserved", "aucl.secret-third-party"],
  options: [
    {
      id: "non-commercial",
      text: { zh: "非商业（如 CC BY-NC、仅限研究）", en: "Non-commercial (such as CC BY-NC, or research only)" },
    },
    {
      id: "models-own",
      text: {
        zh: "该模型自己的许可证（如 gemma、qwen、llama3.1）",
        en: "The model’s own licence (such as gemma, qwen or llama3.1)",
      },
    },
    {
      id: "permissive",
      text: { zh: "Apache-2.0、MIT 等宽松许可证", en: "Apache-2.0, MIT or another permissive licence" },
    },
    { id: "gpl", text: { zh: "GPL-3.0", en: "GPL-3.0" } },
    { id: "nothing", text: { zh: "没有标注，或没有页面", en: "None shown, or there was no page" } },
  ],
  askWhen: all(
    is("way", "official-public", "mirror", "torrent", "colleague", "client", "supplier"),
    // Code from its maker's page stands under the licence that is known.
    any(not(is("component", ...codeComponents)), secondHand),
    // A maker's own page under an open licence leaves nothing to be told by a label.
    any(not(is("licence.kind", "open")), is("link", "base"), somebodysPage),
  ),
  components: ["weights", "tokenizer", "inference-code", "model-code"],
};
