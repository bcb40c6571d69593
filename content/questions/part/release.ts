import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const release: Question = {
  id: "release",
  scope: "part",
  topic: "source",
  kind: "one",
  title: {
    zh: "拿到的是原版，还是他人在其基础上微调、合并或者转换的版本？",
    en: "Did you take the original, or somebody else’s fine-tune, merge or conversion of it?",
  },
  hint: {
    zh: "原样转载的文件算原版。你们自己所作的改动，后面另问。",
    en: "Files passed on unchanged are the original. Your own changes are asked about later.",
  },
  why: {
    zh: "他人的衍生版本仍含有原模型的参数，原模型的许可证照样适用；页面上标的许可证只能及于衍生部分。",
    en: "Somebody else’s derivative still carries the original’s parameters, and the original’s licence with them; the label on its page can speak for the derivative part only.",
  },
  law: ["software.unlicensed-rights-reserved", "software.modification"],
  options: [
    {
      id: "original",
      text: { zh: "原版，或者原样转载的文件", en: "The original, or files passed on unchanged" },
    },
    {
      id: "derivative",
      text: {
        zh: "他人的微调、合并、量化或者适配版本",
        en: "Somebody else’s fine-tune, merge, quantised version or adapter",
      },
    },
  ],
  askWhen: all(
    not(is("model-lineage", "own")),
    is("way", "official-public", "mirror", "torrent", "colleague", "client", "supplier"),
  ),
  components: ["weights", "tokenizer"],
};
