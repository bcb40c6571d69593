import type { Situation } from "./situation";

/** LLaMA 1’s weights, in the hands of those who applied for them and of those who did not. */
export const llama1Files: readonly Situation[] = [
  {
    id: "torrent-customer-service",
    asked: "磁力链接下的LLaMA 65B，我们知道是泄露出来的，微调之后做成收费的客服产品，已经上线了，会有什么问题？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "llama-1",
          answers: { channel: "torrent", knowledge: "knew", modification: ["fine-tuned"] },
        },
      ],
    },
    level: "high",
    rule: "software.unlicensed-rights-reserved",
    why: "No licence at all, taken knowingly from a leak, changed and sold: every exclusive right is engaged and no exception reaches trade.",
  },
  {
    id: "approved-then-sold",
    asked: "我们填表获批拿到的LLaMA权重，现在做进了收费产品，已经在卖了。Meta当时批过的，可以吧？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "live" },
      parts: [
        { component: "weights", model: "llama-1", answers: { channel: "official-form", application: "approved" } },
      ],
    },
    level: "high",
    rule: "llama-1.commercial-ban",
    why: "Section 2(a)(i) forbids any commercial or production purpose and section 1(a) grants research only, so that the approval does not reach the sale.",
  },
  {
    id: "seeding-full-weights",
    asked:
      "I know these are the leaked LLaMA weights, I torrented them and now I’m seeding the complete files so the community gets them for free. Can Meta do anything?",
    facts: {
      answers: { purpose: ["open-release"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "llama-1",
          answers: { channel: "torrent", knowledge: "knew", delivery: ["published-full"] },
        },
      ],
    },
    level: "high",
    rule: "software.communication",
    why: "Knowingly offering the complete files to the public without a licence is communication over the network, and taking no money is no defence.",
  },
  {
    id: "in-house-tool-from-torrent",
    asked: "公司内部的代码助手跑的是种子里下的LLaMA 30B，员工每天都在用，不对外，这样算侵权吗？",
    facts: {
      answers: { purpose: ["internal-production"], stage: "live" },
      parts: [{ component: "weights", model: "llama-1", answers: { channel: "torrent", delivery: ["nothing"] } }],
    },
    level: "high",
    rule: "software.unlicensed-rights-reserved",
    why: "Lasting copies for a company’s daily work without any licence are no study of the program, and staying in-house excuses no copy.",
  },
  {
    id: "approved-university-paper",
    asked:
      "Our university group applied for LLaMA, Meta approved us and sent the link. We only use the 13B weights for experiments in a paper. Anything to worry about?",
    facts: {
      answers: { purpose: ["academic-research"], actor: "university" },
      parts: [
        { component: "weights", model: "llama-1", answers: { channel: "official-form", application: "approved" } },
      ],
    },
    level: "none",
    rule: "llama-1.grant",
    why: "Reproduction for non-commercial research is exactly what section 1(a) grants to an approved applicant.",
  },
  {
    id: "approved-company-benchmark",
    asked:
      "Start-up here. We were approved for LLaMA and only benchmark it in house against our own models, nothing leaves the building. OK?",
    facts: {
      answers: { purpose: ["internal-evaluation"], actor: "small-company" },
      parts: [
        {
          component: "weights",
          model: "llama-1",
          answers: { channel: "official-form", application: "approved", delivery: ["nothing"] },
        },
      ],
    },
    level: "low",
    rule: "llama-1.grant",
    why: "Industry laboratories could apply and a benchmark is not production, but whether a company’s own evaluation is “non-commercial research” under section 1(a) can be argued.",
  },
  {
    id: "coursework-torrent",
    asked:
      "I’m a student and got LLaMA 7B from a torrent to play with for my coursework. It stays on my laptop, I don’t share it. Is that illegal?",
    facts: {
      answers: { purpose: ["personal-study"], actor: "student" },
      parts: [{ component: "weights", model: "llama-1", answers: { channel: "torrent", delivery: ["nothing"] } }],
    },
    level: "medium",
    rule: "copyright.fair-use",
    why: "Private study and learning from a program are arguable answers, but a torrent gave no licence and complete copies of files given only on application are kept.",
  },
  {
    id: "lab-netdisk",
    asked: "课题组从别人的网盘下了LLaMA权重，在高校做论文实验，还在测试阶段，没有申请过，有风险吗？",
    facts: {
      answers: { purpose: ["academic-research"], actor: "university", stage: "testing" },
      parts: [{ component: "weights", model: "llama-1", answers: { channel: "mirror", application: "none" } }],
    },
    level: "medium",
    rule: "software.unlicensed-rights-reserved",
    why: "The agreement licenses applicants only and is personal to them; research softens the remedy and opens exceptions without giving a licence.",
  },
  {
    id: "delta-only-release",
    asked:
      "We fine-tuned LLaMA from a Hugging Face re-upload and put only the delta weights on GitHub, free and open source, no base weights. Safe?",
    facts: {
      answers: { purpose: ["open-release"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "llama-1",
          answers: { channel: "mirror", modification: ["fine-tuned"], delivery: ["published-delta"] },
        },
      ],
    },
    level: "medium",
    rule: "software.modification",
    why: "The tuning rests on unlicensed copies and a delta is no safe harbour, yet the base itself is not handed on and the release is free of charge.",
  },
  {
    id: "tutorial-with-magnet-link",
    asked: "个人写了篇部署教程，文末贴了网上流传的LLaMA权重磁力链接，我没上传过文件，也不收费，会被追责吗？",
    facts: {
      answers: { purpose: ["open-release"], stage: "live", actor: "individual", role: ["linker"] },
      parts: [{ component: "weights", model: "llama-1", answers: { delivery: ["linked"] } }],
    },
    level: "medium",
    rule: "network.contributory",
    why: "A link that leads others to infringing files helps their spread where one should know of it; without files of one’s own and without gain it stays below the uploader.",
  },
  {
    id: "bot-taken-down",
    asked:
      "In 2023 we ran a little paid bot on LLaMA weights from a torrent, made maybe RMB 20,000. We took it down and deleted all copies. Can they still come after us?",
    facts: {
      answers: { purpose: ["paid-product"], stage: "stopped", launched: "2023", revenue: "below-300k" },
      parts: [{ component: "weights", model: "llama-1", answers: { channel: "torrent", continuing: "stopped" } }],
    },
    level: "medium",
    rule: "copyright.limitation",
    why: "The past infringement can still be sued on for damages, which small takings limit, and nothing is left to stop or destroy.",
  },
];
