import type { Document } from "../../../lib/knowledge/authority";

export const llama1Pr73: Document = {
  id: "llama1-pr-73",
  title: {
    zh: "第73号合并请求：以BitTorrent链接下载权重",
    en: "Pull request 73: downloading the weights by a BitTorrent link",
  },
  date: "2023-03-03",
  quote: {
    original: "I am not affiliated with Meta in anyway; I’m just a random internet troll.",
    zh: "我与Meta没有任何关系；我只是个随便的网络捣乱者。",
  },
  proves: {
    zh: "载有权重磁力链接的请求最迟于北京时间2023年3月3日上午公开出现于官方仓库页面，其状态为关闭、未合并。",
    en: "A request with a magnet link to the weights appeared in public on the official repository’s pages by the morning of 3 March 2023 Beijing time; it was closed and never merged.",
  },
  limits: {
    zh: "作者自述与Meta无关；“CLA Signed”标签只说明签署过贡献者协议。它不是Meta的授权或者默许。提交时间由提交者自行设定。",
    en: "Its author says he has no tie to Meta; the label “CLA Signed” shows only that a contributor agreement was signed. It is neither Meta’s grant nor its acquiescence. The commit time is set by the committer.",
  },
  source: "meta-llama/llama pull request 73, commit 56de950 and the author’s comment of 6 March 2023",
  text: "llama1-facts.md",
  grade: "primary",
  checked: "2026-11-23",
};
