import type { Licence } from "../../lib/knowledge/authority";

export const gpl30: Licence = {
  id: "gpl-3.0",
  name: { zh: "GNU通用公共许可证第3版", en: "GNU General Public License version 3" },
  spdx: "GPL-3.0-only",
  licensor: {
    zh: "各程序的著作权人（文本由自由软件基金会发布）",
    en: "Copyright holder of each program (text published by the Free Software Foundation)",
  },
  version: "3",
  date: "2007-06-29",
  governingLaw: { zh: "未约定", en: "None stated" },
  text: "licence-texts/meta-llama1-code-GPL3.txt",
  source: "LICENSE file of facebookresearch/llama, first commit 1076b9c (24 February 2023)",
  checked: "2026-11-23",
  clauses: [
    {
      id: "gpl-3.0.convey-definition",
      number: { zh: "第0条", en: "s. 0" },
      original:
        'To "convey" a work means any kind of propagation that enables other parties to make or receive copies. Mere interaction with a user through a computer network, with no transfer of a copy, is not conveying.',
      zh: "“转移”一部作品，是指任何使其他方能够制作或者取得复制件的传播。仅通过计算机网络与用户交互而未转移复制件的，不属于转移。",
      bears: {
        zh: "仅在服务器端运行并通过网络提供服务，不触发提供源代码的义务。",
        en: "Running the program on a server and serving users over a network does not trigger the duty to provide source.",
      },
    },
    {
      id: "gpl-3.0.irrevocable",
      number: { zh: "第2条第1段", en: "s. 2, para. 1" },
      original:
        "All rights granted under this License are granted for the term of copyright on the Program, and are irrevocable provided the stated conditions are met.",
      zh: "本许可项下授予的全部权利，在程序的著作权期限内授予；在符合所列条件的前提下，不可撤销。",
      bears: {
        zh: "LLaMA 1代码的GPLv3许可不因仓库其后更换许可而失效。",
        en: "The GPLv3 licence of the LLaMA 1 code does not lapse because the repository later changed its licence.",
      },
    },
    {
      id: "gpl-3.0.run-freely",
      number: { zh: "第2条第1段", en: "s. 2, para. 1" },
      original: "This License explicitly affirms your unlimited permission to run the unmodified Program.",
      zh: "本许可明确确认您运行未经修改的程序的权限不受限制。",
      bears: {
        zh: "运行代码本身不受用途限制，商业使用亦可。",
        en: "Running the code is not limited by purpose; commercial use is allowed.",
      },
    },
    {
      id: "gpl-3.0.private-changes",
      number: { zh: "第2条第2段", en: "s. 2, para. 2" },
      original:
        "You may make, run and propagate covered works that you do not convey, without conditions so long as your license otherwise remains in force.",
      zh: "对于您不转移的受约束作品，只要您的许可在其他方面仍然有效，您可以制作、运行和传播，不附条件。",
      bears: {
        zh: "受约束作品包括以该程序为基础的作品：不对外转移的修改无须履行任何条件。",
        en: "Covered works include works based on the program: changes that are not conveyed need meet no condition.",
      },
    },
    {
      id: "gpl-3.0.output",
      number: { zh: "第2条第1段", en: "s. 2, para. 1" },
      original:
        "The output from running a covered work is covered by this License only if the output, given its content, constitutes a covered work.",
      zh: "运行受约束作品的输出，仅在该输出依其内容构成受约束作品时，才受本许可约束。",
      bears: {
        zh: "以GPLv3代码运行模型得到的输出或者权重，一般不因此适用GPLv3。",
        en: "Outputs, or weights, obtained by running GPLv3 code do not in general come under GPLv3 for that reason.",
      },
    },
    {
      id: "gpl-3.0.verbatim-copies",
      number: { zh: "第4条", en: "s. 4" },
      original:
        "You may convey verbatim copies of the Program's source code as you receive it, in any medium, provided that you conspicuously and appropriately publish on each copy an appropriate copyright notice; … and give all recipients a copy of this License along with the Program. … You may charge any price or no price for each copy that you convey, and you may offer support or warranty protection for a fee.",
      zh: "您可以以任何媒介转移您所收到的程序源代码的原样复制件，但须在每份复制件上以醒目、适当的方式发布适当的著作权声明；……并向所有接收者随程序提供本许可的副本。……您可以就所转移的每份复制件收取任何价格或者不收费，也可以有偿提供支持或者担保。",
      bears: {
        zh: "原样分发的条件，并允许收费。",
        en: "Conditions for passing on unmodified copies; charging is allowed.",
      },
    },
    {
      id: "gpl-3.0.modified-source",
      number: { zh: "第5条", en: "s. 5" },
      original:
        "You may convey a work based on the Program, or the modifications to produce it from the Program, in the form of source code under the terms of section 4, provided that you also meet all of these conditions: a) The work must carry prominent notices stating that you modified it, and giving a relevant date.",
      zh: "您可以依第4条的条款以源代码形式转移基于程序的作品，或者由程序产生该作品的修改，但还须符合下列全部条件：a) 该作品须载有醒目声明，说明您已作修改并注明相关日期。",
      bears: {
        zh: "分发修改后的推理代码须标明修改。",
        en: "Modified inference code must be marked as modified when it is passed on.",
      },
    },
    {
      id: "gpl-3.0.whole-work",
      number: { zh: "第5条c项", en: "s. 5(c)" },
      original:
        "You must license the entire work, as a whole, under this License to anyone who comes into possession of a copy. This License will therefore apply, along with any applicable section 7 additional terms, to the whole of the work, and all its parts, regardless of how they are packaged.",
      zh: "您须将整部作品作为整体，依本许可授予任何取得其复制件的人。因此，本许可连同任何适用的第7条附加条款，适用于该作品整体及其所有部分，而不论其如何打包。",
      bears: {
        zh: "将GPLv3代码并入产品并分发时，整部作品须按GPLv3许可；争点是何为同一作品。",
        en: "Where GPLv3 code is built into a product that is distributed, the whole work must be under GPLv3; the question is what one work is.",
      },
    },
    {
      id: "gpl-3.0.aggregate",
      number: { zh: "第5条末段", en: "s. 5, last para." },
      original:
        'A compilation of a covered work with other separate and independent works, which are not by their nature extensions of the covered work, and which are not combined with it such as to form a larger program, in or on a volume of a storage or distribution medium, is called an "aggregate" if the compilation and its resulting copyright are not used to limit the access or legal rights of the compilation\'s users beyond what the individual works permit. Inclusion of a covered work in an aggregate does not cause this License to apply to the other parts of the aggregate.',
      zh: "在一个存储或者分发媒介上，将受约束作品与其他单独、独立的作品汇编在一起，而这些作品就其性质并非受约束作品的扩展，也未与之结合成更大的程序的，如果该汇编及由此产生的著作权未被用于在各单个作品所允许的范围之外限制汇编使用者的访问或者法律权利，则称为“聚合体”。受约束作品被纳入聚合体，不使本许可适用于聚合体的其他部分。",
      bears: {
        zh: "支持代码与权重各自适用其许可的论证。",
        en: "It supports the argument that code and weights each stay under their own licence.",
      },
    },
    {
      id: "gpl-3.0.object-code",
      number: { zh: "第6条", en: "s. 6" },
      original:
        "You may convey a covered work in object code form under the terms of sections 4 and 5, provided that you also convey the machine-readable Corresponding Source under the terms of this License, in one of these ways:",
      zh: "您可以依第4条和第5条的条款以目标代码形式转移受约束作品，但须以下列方式之一，依本许可的条款一并转移机器可读的对应源代码：",
      bears: {
        zh: "以App等编译形式分发时，须一并提供对应源代码。",
        en: "Distribution in compiled form, such as an app, must come with the corresponding source.",
      },
    },
    {
      id: "gpl-3.0.termination",
      number: { zh: "第8条第1段", en: "s. 8, para. 1" },
      original:
        "You may not propagate or modify a covered work except as expressly provided under this License. Any attempt otherwise to propagate or modify it is void, and will automatically terminate your rights under this License",
      zh: "除本许可明确规定外，您不得传播或者修改受约束作品。任何以其他方式传播或者修改的尝试均属无效，并自动终止您在本许可项下的权利",
      bears: {
        zh: "违反条件即自动终止，其后的行为构成著作权侵权。",
        en: "Breach of the conditions ends the rights automatically; acts after that infringe copyright.",
      },
    },
    {
      id: "gpl-3.0.reinstatement",
      number: { zh: "第8条第2、3段", en: "s. 8, paras 2–3" },
      original:
        "if you cease all violation of this License, then your license from a particular copyright holder is reinstated (a) provisionally, unless and until the copyright holder explicitly and finally terminates your license, and (b) permanently, if the copyright holder fails to notify you of the violation by some reasonable means prior to 60 days after the cessation. … Moreover, your license from a particular copyright holder is reinstated permanently if the copyright holder notifies you of the violation by some reasonable means, this is the first time you have received notice of violation of this License (for any work) from that copyright holder, and you cure the violation prior to 30 days after your receipt of the notice.",
      zh: "如果您停止对本许可的一切违反，则来自特定著作权人的许可：(a)暂时恢复，除非并直至该著作权人明确且最终地终止您的许可；(b)永久恢复，如果该著作权人未在停止违反后60日内以合理方式通知您该违反。……此外，如果著作权人以合理方式通知您该违反，这是您首次收到该著作权人就（任何作品）违反本许可的通知，且您在收到通知后30日内纠正违反，则来自该著作权人的许可永久恢复。",
      bears: {
        zh: "及时纠正可恢复许可，是最直接的补救。",
        en: "Prompt cure restores the licence and is the most direct remedy.",
      },
    },
    {
      id: "gpl-3.0.no-acceptance",
      number: { zh: "第9条", en: "s. 9" },
      original:
        "You are not required to accept this License in order to receive or run a copy of the Program. … However, nothing other than this License grants you permission to propagate or modify any covered work. These actions infringe copyright if you do not accept this License. Therefore, by modifying or propagating a covered work, you indicate your acceptance of this License to do so.",
      zh: "您无须为接收或者运行程序的复制件而接受本许可。……但是，除本许可外，没有任何其他东西授予您传播或者修改受约束作品的许可。如果您不接受本许可，这些行为即侵犯著作权。因此，修改或者传播受约束作品，即表示您为此接受本许可。",
      bears: {
        zh: "接收与运行无须同意；修改或者传播即以行为表示接受。",
        en: "Receiving and running need no assent; modifying or propagating is acceptance by conduct.",
      },
    },
    {
      id: "gpl-3.0.no-further-restrictions",
      number: { zh: "第10条第3段", en: "s. 10, para. 3" },
      original:
        "You may not impose any further restrictions on the exercise of the rights granted or affirmed under this License.",
      zh: "您不得对本许可所授予或者确认的权利的行使施加任何进一步的限制。",
      bears: {
        zh: "不得对GPLv3代码附加非商业等限制。",
        en: "No further limit, such as non-commercial use, may be put on GPLv3 code.",
      },
    },
  ],
};
