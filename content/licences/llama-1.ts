import type { Licence } from "../../lib/knowledge/authority";

export const llama1: Licence = {
  id: "llama-1",
  name: { zh: "LLaMA许可协议", en: "LLaMA License Agreement" },
  spdx: "LicenseRef-scancode-llama-license-2023",
  licensor: { zh: "Meta Platforms, Inc.", en: "Meta Platforms, Inc." },
  version: "1",
  date: "2023-02-24",
  governingLaw: { zh: "美国加利福尼亚州法律", en: "Laws of the State of California, United States" },
  text: "licence-texts/scancode-llama-license-2023.txt",
  source:
    "ScanCode LicenseDB, llama-license-2023 (aboutcode-org/scancode-licensedb at 053a651); the text is undated, the date given is that of the release",
  checked: "2026-11-23",
  clauses: [
    {
      id: "llama-1.preamble-use",
      number: { zh: "序言第二段", en: "preamble, para. 2" },
      original:
        "By clicking “I Accept” below or by using the Software, you agree to the terms of this License. If you do not agree to this License, then you do not have any rights to use the Software or Documentation (collectively, the “Software Products”), and you must immediately cease using the Software Products.",
      zh: "点击下方“我接受”或者使用软件，即表示您同意本许可的条款。如您不同意本许可，则您无任何权利使用软件或者文档（合称“软件产品”），并须立即停止使用软件产品。",
      bears: {
        zh: "使用即同意：对经申请取得者支持合同成立；对从种子文件取得而未见条款者，能否成立有争议。",
        en: "Use is assent: it supports a contract with applicants; for those who took the files from a torrent and never saw the terms, formation is disputed.",
      },
    },
    {
      id: "llama-1.authority",
      number: { zh: "序言第二段", en: "preamble, para. 2" },
      original:
        "If you are agreeing to be bound by the terms of this License on behalf of your employer or other entity, you represent and warrant to Meta that you have full legal authority to bind your employer or such entity to this License. If you do not have the requisite authority, you may not accept the License or access the Software Products on behalf of your employer or other entity.",
      zh: "如您代表雇主或者其他实体同意受本许可条款约束，您向Meta陈述并保证，您有充分的法律权限使该雇主或者实体受本许可约束。如您不具备必要权限，则不得代表雇主或者其他实体接受本许可或者访问软件产品。",
      bears: {
        zh: "员工个人申请而供公司使用时，决定合同当事人以及公司能否主张许可。",
        en: "Where an employee applied and the company uses, it decides who the party is and whether the company can rely on the licence.",
      },
    },
    {
      id: "llama-1.software-definition",
      number: { zh: "序言第一段", en: "preamble, para. 1" },
      original:
        "any computer program, algorithm, source code, object code, or software that is made available by Meta under this License (“Software”)",
      zh: "Meta依本许可提供的任何计算机程序、算法、源代码、目标代码或者软件（“软件”）",
      bears: {
        zh: "定义未使用“权重”或者“参数”一词，权重是否属于“软件”可以争论。",
        en: "The definition uses neither “weights” nor “parameters”, so whether weights are “Software” can be argued.",
      },
    },
    {
      id: "llama-1.grant",
      number: { zh: "第1条a款", en: "s. 1(a)" },
      original:
        "Subject to your compliance with the Documentation and Sections 2, 3, and 5, Meta grants you a non-exclusive, worldwide, non-transferable, non-sublicensable, revocable, royalty free and limited license under Meta’s copyright interests to reproduce, distribute, and create derivative works of the Software solely for your non-commercial research purposes. The foregoing license is personal to you, and you may not assign or sublicense this License or any other rights or obligations under this License without Meta’s prior written consent",
      zh: "在您遵守文档以及第2、3、5条的前提下，Meta就其著作权利益授予您非独占、全球范围、不可转让、不可分许可、可撤销、免许可费的有限许可，仅为您的非商业研究目的而复制、分发软件并创作其衍生作品。前述许可仅授予您本人，未经Meta事先书面同意，您不得转让或者分许可本许可或者本许可项下的任何其他权利或者义务",
      bears: {
        zh: "许可限于非商业研究，专属本人，不可分许可：从第三人处取得者不能由此取得许可。",
        en: "The licence is limited to non-commercial research, personal and not sublicensable: whoever took the files from a third party gets no licence through that person.",
      },
    },
    {
      id: "llama-1.no-other-rights",
      number: { zh: "第1条c款", en: "s. 1(c)" },
      original:
        "The grant of rights expressly set forth in this Section 1 (License Grant) are the complete grant of rights to you in the Software Products, and no other licenses are granted, whether by waiver, estoppel, implication, equity or otherwise.",
      zh: "本第1条（许可授予）明示载明的权利授予，是就软件产品授予您的全部权利；不因弃权、禁反言、默示、衡平或者其他原因授予任何其他许可。",
      bears: { zh: "排除默示许可与禁反言的主张。", en: "It excludes arguments of implied licence and estoppel." },
    },
    {
      id: "llama-1.commercial-ban",
      number: { zh: "第2条a款(i)项", en: "s. 2(a)(i)" },
      original:
        "You will not, and will not permit, assist or cause any third party to: … use, modify, copy, reproduce, create derivative works of, or distribute the Software Products (or any derivative works thereof, works incorporating the Software Products, or any data produced by the Software), in whole or in part, for (i) any commercial or production purposes",
      zh: "您不得，亦不得允许、协助或者促使任何第三方：……为(i)任何商业或者生产目的，全部或者部分使用、修改、复制、翻制、分发软件产品（或者其任何衍生作品、包含软件产品的作品，或者软件产生的任何数据），或者创作其衍生作品",
      bears: {
        zh: "同时禁止商业目的与生产目的，并及于衍生作品与产出数据；内部生产性使用亦在禁止之列。",
        en: "It bars production as well as commercial purposes and reaches derivative works and produced data; internal production use is barred too.",
      },
    },
    {
      id: "llama-1.outputs",
      number: { zh: "第2条a款", en: "s. 2(a)" },
      original: "any data produced by the Software",
      zh: "软件产生的任何数据",
      bears: {
        zh: "限制及于输出，关系到以输出训练其他模型。",
        en: "The limits reach outputs, which matters where outputs are used to train another model.",
      },
    },
    {
      id: "llama-1.circumvention",
      number: { zh: "第2条c款", en: "s. 2(c)" },
      original:
        "utilize any equipment, device, software, or other means to circumvent or remove any security or protection used by Meta in connection with the Software, or to circumvent or remove any usage restrictions, or to enable functionality disabled by Meta",
      zh: "利用任何设备、装置、软件或者其他手段，规避或者移除Meta就软件采用的任何安全或者保护措施，规避或者移除任何使用限制，或者启用Meta已停用的功能",
      bears: {
        zh: "与绕过审批取得文件以及移除使用限制有关。",
        en: "It bears on getting the files around the approval procedure and on removing usage restrictions.",
      },
    },
    {
      id: "llama-1.no-inconsistent-terms",
      number: { zh: "第2条d款", en: "s. 2(d)" },
      original:
        "offer or impose any terms on the Software Products that alter, restrict, or are inconsistent with the terms of this License.",
      zh: "就软件产品提出或者施加任何变更、限制本许可条款或者与之不一致的条款。",
      bears: {
        zh: "不得以Apache-2.0等更宽条款再发布权重；下游标示的宽松许可不扩大权利。",
        en: "Weights may not be republished under wider terms such as Apache-2.0; a permissive label put on downstream does not widen the rights.",
      },
    },
    {
      id: "llama-1.location",
      number: { zh: "第2条e款第4项", en: "s. 2(e)(4)" },
      original: "will not disguise your location through IP proxying or other methods.",
      zh: "不得通过IP代理或者其他方法掩饰您的所在地。",
      bears: {
        zh: "以代理等方式掩饰所在地的，构成违约；这与规避技术措施是两个问题。",
        en: "Hiding one’s location by a proxy is a breach; whether it avoids a technical measure is another question.",
      },
    },
    {
      id: "llama-1.attribution",
      number: { zh: "第3条", en: "s. 3" },
      original:
        "Together with any copies of the Software Products (as well as derivative works thereof or works incorporating the Software Products) that you distribute, you must provide (i) a copy of this License, and (ii) the following attribution notice: “LLaMA is licensed under the LLaMA License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.”",
      zh: "您分发软件产品（以及其衍生作品或者包含软件产品的作品）的任何复制件时，须一并提供：(i)本许可的副本；(ii)以下署名声明：“LLaMA is licensed under the LLaMA License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.”",
      bears: {
        zh: "分发衍生权重时的随附义务。",
        en: "What must go with derivative weights when they are distributed.",
      },
    },
    {
      id: "llama-1.termination",
      number: { zh: "第7条a款", en: "s. 7(a)" },
      original: "This License will automatically terminate upon any breach by you of the terms of this License.",
      zh: "您违反本许可任何条款的，本许可自动终止。",
      bears: {
        zh: "违约即自动终止，此后的复制等行为可能同时构成侵权。",
        en: "A breach ends the licence automatically; copying after that may also infringe.",
      },
    },
    {
      id: "llama-1.survival",
      number: { zh: "第7条c款", en: "s. 7(c)" },
      original:
        "The following sections survive termination of this License: 2 (Restrictions), 3 (Attribution), 4 (Disclaimers), 5 (Limitation on Liability), 6 (Indemnification) 7 (Termination; Survival), 8 (Third Party Materials), 9 (Trademarks), 10 (Applicable Law; Dispute Resolution), and 11 (Miscellaneous).",
      zh: "下列条款在本许可终止后继续有效：第2条（限制）、第3条（署名）、第4条（免责声明）、第5条（责任限制）、第6条（赔偿）、第7条（终止；存续）、第8条（第三方材料）、第9条（商标）、第10条（适用法律；争议解决）和第11条（其他）。",
      bears: { zh: "限制条款在终止后仍然约束当事人。", en: "The restrictions bind the party after termination." },
    },
    {
      id: "llama-1.governing-law",
      number: { zh: "第10条", en: "s. 10" },
      original:
        "This License will be governed and construed under the laws of the State of California without regard to conflicts of law provisions. Any suit or proceeding arising out of or relating to this License will be brought in the federal or state courts, as applicable, in San Mateo County, California",
      zh: "本许可受加利福尼亚州法律管辖并依其解释，不考虑法律冲突规则。因本许可产生或者与之有关的任何诉讼或者程序，应视情况在加利福尼亚州圣马特奥县的联邦或者州法院提起",
      bears: {
        zh: "合同问题依当事人选择适用加州法，须在中国法院查明；侵权与权利内容仍依被请求保护地法律。",
        en: "Contract questions follow the chosen California law, which must be proved in a PRC court; infringement and the content of rights still follow the law of the place where protection is claimed.",
      },
    },
  ],
};
