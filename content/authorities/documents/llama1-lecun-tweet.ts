import type { Document } from "../../../lib/knowledge/authority";

export const llama1LecunTweet: Document = {
  id: "llama1-lecun-tweet",
  title: {
    zh: "Yann LeCun于发布当日发出、后删除的推文",
    en: "Tweet of Yann LeCun on the day of release, later deleted",
  },
  date: "2023-02-24",
  quote: {
    original:
      "Meta is committed to open research and releases all the models the research community under a GPL v3 license",
    zh: "Meta致力于开放研究，以GPL v3许可向研究社区发布全部模型",
  },
  proves: {
    zh: "Meta的Yann LeCun在发布当日公开称模型以GPL v3许可发布；与知悉、善意及信赖有关。",
    en: "Yann LeCun of Meta said in public on the day of release that the models are under a GPL v3 licence; it bears on knowledge, good faith and reliance.",
  },
  limits: {
    zh: "推文在被指出后不久删除，并与Meta的发布文章、模型卡矛盾；个人推文不当然构成Meta的授权，删除之后的信赖难以成立。仅见他人引述与存档。",
    en: "It was deleted soon after being pointed out and contradicts Meta’s post and model card; a personal tweet is not as such Meta’s grant, and reliance after its deletion is hard to make out. Seen only as quoted and archived by others.",
  },
  source: "Quoted in meta-llama/llama issue 3 (tweet status 1629189925089296386)",
  grade: "secondary",
  checked: "2026-11-23",
};
