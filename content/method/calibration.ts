import type { Calibration } from "../../lib/knowledge/calibration";

/**
 * How consequences are graded, as printed in every memo. Each sentence sums up the rows named above it, and
 * `tests/engine/calibration.test.ts` holds it against them.
 */
export const calibration: readonly Calibration[] = [
  {
    // claims/shared/copyright-severity.ts: withoutLicence, aware, forGain.
    id: "without-licence",
    text: {
      zh: "没有任何许可，明知或者应知来源有问题，仍用于营利或者企业内部生产的：著作权上为严重，不轻于超出许可范围的被许可人。",
      en: "Use for gain or in in-house production without any licence, by one who knew or should have known that the source was wrong: serious under copyright, so never below a licensee who exceeds the licence.",
    },
  },
  {
    // claims/shared/copyright-severity.ts: grant forbidden; goodFaith.
    id: "barred-in-words",
    text: {
      zh: "许可证明文不允许而仍作上述使用的：著作权上为严重；从标示宽松许可的转载处取得，又不能认定应知有问题的除外。",
      en: "The same use where the licence bars it in so many words: serious under copyright, unless it was had from a re-publisher under a permissive label and nothing shows that the flaw should have been known.",
    },
  },
  {
    // claims/shared/copyright-severity.ts: model-access; the row on use that has ended.
    id: "restricted-files",
    text: {
      zh: "研究、学习或者评测所用文件只提供给获批申请人，却没有许可而从别处取得的：著作权上为中等，使用已经结束的较轻。",
      en: "Research, study or evaluation with files given to approved applicants only, had elsewhere without a licence: moderate under copyright, minor once it has ended.",
    },
  },
  {
    // claims/shared/community-release.ts; in copyright-severity.ts the rows on inBusiness, size and publishing knowingly.
    id: "community-release",
    text: {
      zh: "不收费向社区发布，介于研究与经营之间：中等；著作权上，大型企业为之，或者明知没有许可仍公开完整文件或者取得途径的：严重。",
      en: "A release to the community free of charge lies between research and business: moderate. Under copyright it is serious for a large company, and for anyone who publishes the complete files, or the way to them, knowing that there is no licence.",
    },
  },
  {
    // claims/shared/doubtful-use.ts and its place in copyright-severity.ts, contract-breach.ts, unfair-competition.ts.
    id: "doubtful-purpose",
    text: {
      zh: "许可文本没有写明是否允许这一用途，又没有收费的：较轻；其中向社区发布的，违约和不正当竞争上仍为中等。",
      en: "A purpose that the licence leaves open, with nothing charged: minor; a release to the community stays moderate as breach of contract and unfair competition.",
    },
  },
  {
    // The rows on actor, largeRevenue, competes and notice in the same files and in secret-later-user.ts.
    id: "aggravating",
    text: {
      zh: "其他使用，用于经营的中等，否则较轻。经营中的使用，主体为大型企业或者收入满人民币 30 万元的：严重；不正当竞争以收费使用为限，直接竞争也在其列。收到通知仍继续的，除违约外为严重。",
      en: "Other use: moderate in business, otherwise minor. Business use that goes on is serious for a large company or with revenue of RMB 300,000 or more (in unfair competition only if paid for, and there for a direct rival too). Going on after a notice is serious, save as breach of contract.",
    },
  },
  {
    // duties/licence: term-finding.ts (minor, weighty), notices.ts, registration.ts, outputs.ts.
    id: "licence-duties",
    text: {
      zh: "许可证所附义务：容易补正的较轻，违反即自动终止许可的中等；用途领域、规模、主体和输出训练的限制，经营中一般为严重，其余中等；须先登记或者申请的，收费使用而没有待决申请的严重，其余较轻。",
      en: "Duties under a licence: minor where cheap to put right, moderate where breach ends it automatically. Limits of field, scale, licensee and training on outputs: as a rule serious in business, otherwise moderate. Registration or application first: serious in paid use with no application pending, otherwise minor.",
    },
  },
  {
    // duties: algorithm-filing.ts, provider-duties.ts, labelling.ts, personal-data.ts, lawful-base-model.ts.
    id: "regulatory",
    text: {
      zh: "监管义务通常先责令改正，一般较轻；未备案、基础模型来源不合法的中等；大型企业一般高一级；涉及敏感个人信息的严重。",
      en: "Regulatory duties: minor as a rule, since an order to rectify usually comes first; a missing filing or an unlawful base model moderate; for a large company a step more as a rule; sensitive personal information serious.",
    },
  },
];
