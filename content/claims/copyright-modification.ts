import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, includes, is, not, only } from "../../lib/knowledge/condition";
import { programMade } from "../conditions";
import { copyrightRemedies } from "./shared/copyright-remedies";
import { copyrightSeverity } from "./shared/copyright-severity";
import { labelShown } from "./shared/label-shown";
import { necessaryModification } from "./shared/lawful-holder";
import { mainlandAct } from "./shared/mainland-act";
import { noLicenceForChange } from "./shared/no-licence-for-change";
import { ported, writtenAnew } from "./shared/own-program";
import { researchChange } from "./shared/private-study";
import { protectedWork } from "./shared/protected-work";
import { publicAvailability } from "./shared/public-availability";
import { rightsHolder } from "./shared/rights-holder";

/** Changing software: Software Regulations art. 8(1)(3), Copyright Law art. 10(1)(3) and (14). Civil liability only. */
export const copyrightModification: Claim = {
  id: "copyright-modification",
  kind: "claim",
  jurisdiction: "prc",
  order: 35,
  title: { zh: "侵害修改权、改编权", en: "Infringement of the right of modification and the right of adaptation" },
  claimant: { zh: "著作权人", en: "the copyright owner" },
  summary: {
    zh: "修改源代码，或者以微调、合并等方式改变权重，是复制之外的另一项行为。对代码，这是明文规定；对权重，须先解决其是否属于作品。",
    en: "Editing source code, or changing weights by tuning or merging, is an act apart from copying. For code the texts say so; for weights it must first be settled whether they are a work.",
  },
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code"],
  transition: "copyright",
  acts: ["use"],
  relevantWhen: all(
    not(is("permission", "own", "not-obtained")),
    any(not(only("modification", "none")), programMade("ported", "after-reading")),
  ),
  uncoveredWhen: is("permission", "uncovered"),
  elements: [
    mainlandAct,
    protectedWork,
    rightsHolder,
    {
      id: "modification",
      title: { zh: "实施了修改或者改编", en: "Modification or adaptation" },
      tests: [
        ported,
        writtenAnew,
        {
          id: "code-edited",
          when: includes("modification", "edited"),
          then: "met",
          because: {
            zh: "增补、删节源代码，或者改变指令、语句的顺序，即是修改软件。",
            en: "Adding to or deleting from source code, or changing the order of instructions or statements, modifies software.",
          },
          cites: ["software.modification", "copyright.modification"],
        },
        {
          id: "values-changed",
          when: includes("modification", "fine-tuned", "merged"),
          then: "met",
          because: {
            zh: "以权重（分词器文件）属于作品为前提：全量微调、继续预训练和合并改变了文件的内容，即是修改作品。条例的定义以指令、语句为对象，对数值如何适用，未检索到先例；结果具有独创性的，还涉及改编权。改动者不因此取得基础部分的权利。",
            en: "Supposing that weights (or tokenizer files) are a work, full fine-tuning, continued pre-training and merging change what is in the file, and that is modifying the work. The Regulations define the right by instructions and statements, and no precedent was found for values. If the result is original, the right of adaptation is involved too. The one who changes it gains no right in the base.",
          },
          cites: [
            "copyright.modification",
            "software.modification",
            "copyright.adaptation",
            "copyright.derivative-works",
          ],
        },
        {
          id: "adapter",
          when: includes("modification", "adapter"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "适配器（如 LoRA）另存为一份文件，不改动原文件；是否构成对原作品的修改，有争议。",
            en: "An adapter such as LoRA is a file of its own and leaves the original as it was; whether it modifies the original work is disputed.",
          },
          cites: ["software.modification", "copyright.modification"],
          argument: {
            claimant: {
              zh: "适配器离开基础模型没有用处，加载时与原参数相加，运行的就是改动后的版本。",
              en: "An adapter is useless without its base: loaded, it is added to the original values, and what runs is a changed version.",
            },
            claimantCites: ["software.modification", "copyright.adaptation"],
            respondent: {
              zh: "原文件没有任何增补、删节；适配器的数值是另行训练的，平台案件也没有认定 LoRA 是基础模型的复制件。",
              en: "Nothing was added to or deleted from the original file. The adapter’s values were trained anew, and the platform case did not hold a LoRA to be a copy of its base.",
            },
            respondentCites: ["software.modification", "case.ultraman-hangzhou"],
            cautious: {
              zh: "适配器与基础模型分开保存，不合并导出，需要时从许可允许的基础模型重新训练。",
              en: "Keep adapter and base apart, export no merged file, and be ready to retrain it on a base whose licence allows it.",
            },
          },
        },
        {
          id: "converted",
          when: includes("modification", "converted"),
          then: "contested",
          // The better view: another encoding of the same content.
          leaning: "against",
          because: {
            zh: "格式转换和量化以另一形式再现同一内容，倾向于只属复制，已在复制权一项评价；剪枝删去了部分内容，更接近删节。",
            en: "Converting and quantising reproduce the same content in another form; the better view is that this is copying only, which is dealt with under the reproduction right. Pruning takes content away and is nearer to deletion.",
          },
          cites: ["software.reproduction", "software.modification"],
          argument: {
            claimant: {
              zh: "量化改变了每一个数值，剪枝删去部分参数，都是对内容的改动。",
              en: "Quantising alters every value and pruning deletes some: both change the content.",
            },
            claimantCites: ["software.modification", "copyright.modification"],
            respondent: {
              zh: "转换和量化由工具机械完成，没有增加任何表达，只是换一种编码的复制。",
              en: "A tool converts and quantises mechanically and adds no expression: it is a copy in another encoding.",
            },
            respondentCites: ["software.reproduction"],
            cautious: {
              zh: "按复制处理；做过剪枝的，按修改准备。",
              en: "Treat it as copying; where parts were pruned, prepare for modification.",
            },
          },
        },
        {
          id: "distilled",
          when: includes("modification", "distilled"),
          then: "contested",
          // The better view: values found anew are no modification.
          leaning: "against",
          because: {
            zh: "蒸馏以输出训练另一个模型，新模型的数值另行求得，倾向于不构成修改；以原权重初始化或者沿用其部分层的，另当别论。",
            en: "Distillation trains another model on the outputs and finds its values anew; the better view is that nothing is modified. It is otherwise where the new model started from the original weights or keeps some of their layers.",
          },
          cites: ["software.modification", "software.excluded"],
          argument: {
            claimant: {
              zh: "采用同一架构并以原权重初始化的，新模型由原作品改动而来。",
              en: "With the same architecture and a start from the original weights, the new model is the original work changed.",
            },
            claimantCites: ["copyright.modification", "copyright.adaptation"],
            respondent: {
              zh: "蒸馏转移的是功能和处理方法，不受著作权保护；新模型不含原文件的任何内容。",
              en: "Distillation carries over function and method, which copyright does not protect; the new model holds nothing of the original file.",
            },
            respondentCites: ["software.excluded", "software.modification"],
            cautious: {
              zh: "随机初始化，并保存训练的起点和数据来源记录。",
              en: "Start from random values, and keep the record of the starting point and of the data.",
            },
          },
        },
        {
          id: "unchanged",
          when: always,
          then: "unmet",
          because: {
            zh: "不作改动，只是按原样使用。",
            en: "Nothing is changed: it is used as it comes.",
          },
          cites: ["software.modification"],
        },
      ],
    },
    noLicenceForChange,
  ],
  defences: [publicAvailability, labelShown, necessaryModification, researchChange],
  severity: copyrightSeverity,
  remedies: [
    {
      id: "injunction",
      title: { zh: "停止侵害", en: "Injunction" },
      text: {
        zh: "停止修改，停止使用和提供改动后的版本。",
        en: "An order to stop changing it, and to stop using and supplying the changed version.",
      },
      when: is("use-status", "ongoing"),
      cites: ["software.modification-liability", "copyright.adaptation-liability"],
    },
    {
      id: "apology",
      title: { zh: "赔礼道歉等", en: "Apology and the like" },
      text: {
        zh: "修改权一般归入人身权，条文就未经许可修改软件列明了消除影响、赔礼道歉；是否判令，由法院根据情况决定。",
        en: "The right of modification is generally counted among the personality rights, and for modifying software without permission the text names eliminating the effects and an apology; whether to order them is for the court, according to the circumstances.",
      },
      when: always,
      cites: ["software.modification-liability", "copyright.modification"],
    },
    ...copyrightRemedies.filter((remedy) => !["injunction", "fine-2010", "fine"].includes(remedy.id)),
  ],
  levers: ["drop-the-plan", "replace-and-isolate", "obtain-licence"],
  evidence: [
    {
      item: {
        zh: "训练、合并、转换的脚本和日志，各版本的起点检查点",
        en: "Scripts and logs of training, merging and conversion, with the checkpoint that each version started from",
      },
      proves: {
        zh: "改动了什么、从哪一份文件开始，以及哪些版本不含原参数",
        en: "What was changed and from which file, and which versions hold none of the original values",
      },
    },
  ],
  limitation: { zh: "同侵害复制权一项。", en: "As for the reproduction right." },
  notes: [
    {
      text: {
        zh: "未经许可修改软件，条文规定的是民事责任；著作权法第五十三条和条例第二十四条所列的行政处罚事项中没有修改。",
        en: "For modifying software without permission the texts provide civil liability only: modification is not among the acts that article 53 of the Copyright Law and article 24 of the Regulations make punishable by the authority.",
      },
      cites: ["software.modification-liability", "copyright.adaptation-liability"],
      when: always,
    },
    {
      text: {
        zh: "软件的翻译权只指自然语言文字之间的转换；以另一种编程语言改写代码不在其内，按复制和修改判断。",
        en: "The right to translate software concerns natural languages only; rewriting code in another programming language is outside it and is judged as copying and modification.",
      },
      cites: ["software.translation"],
      when: any(includes("modification", "edited"), programMade("ported")),
    },
    {
      text: {
        zh: "不知情的持有人依第三十条免除赔偿的，条文所说的是持有和使用侵权复制品；改动是否也在其内，没有明文。",
        en: "Article 30, which frees a holder without knowledge from damages, speaks of holding and using an infringing copy; whether it covers changing one is not stated.",
      },
      cites: ["software.innocent-holder"],
      when: all(
        is("way", "mirror", "colleague", "client", "supplier"),
        is("awareness", "none", "arguable", "knew-later"),
      ),
    },
  ],
};
