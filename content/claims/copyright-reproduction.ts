import type { Claim } from "../../lib/knowledge/claim";
import { all, always, is, not } from "../../lib/knowledge/condition";
import { secondHand } from "../conditions";
import { copyrightRemedies } from "./shared/copyright-remedies";
import { copyrightSeverity } from "./shared/copyright-severity";
import { innocentHolder } from "./shared/innocent-holder";
import { labelShown } from "./shared/label-shown";
import { lawfulHolder } from "./shared/lawful-holder";
import { limitedExpression } from "./shared/limited-expression";
import { mainlandAct } from "./shared/mainland-act";
import { noLicence } from "./shared/no-licence";
import { writtenAnew } from "./shared/own-program";
import { privateStudy } from "./shared/private-study";
import { protectedWork } from "./shared/protected-work";
import { publicAvailability } from "./shared/public-availability";
import { rightsHolder } from "./shared/rights-holder";
import { studyOfIdeas } from "./shared/study-of-ideas";
import { upstreamNotes } from "./shared/upstream";

export const copyrightReproduction: Claim = {
  id: "copyright-reproduction",
  kind: "claim",
  jurisdiction: "prc",
  order: 30,
  title: { zh: "侵害复制权", en: "Infringement of the reproduction right" },
  claimant: { zh: "著作权人", en: "the copyright owner" },
  summary: {
    zh: "下载、加载、微调、转换都会在使用者的设备上形成复制件。未经许可的复制，以客体是作品为前提，构成对复制权的侵害。",
    en: "Downloading, loading, fine-tuning and converting all make copies on the user’s machines. If the thing copied is a work, copying without a licence infringes the right of reproduction.",
  },
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code", "architecture"],
  transition: "copyright",
  acts: ["acquisition", "use"],
  relevantWhen: not(is("permission", "own", "not-obtained")),
  uncoveredWhen: is("permission", "uncovered"),
  elements: [
    mainlandAct,
    protectedWork,
    rightsHolder,
    {
      id: "reproduction",
      title: { zh: "实施了复制", en: "Reproduction" },
      tests: [
        writtenAnew,
        {
          id: "copied",
          when: always,
          then: "met",
          because: {
            zh: "取得文件并在本地或服务器上加载，即把它制作了一份或者多份；在此基础上的微调、合并、量化同样以复制为前提。",
            en: "Obtaining the file and loading it on a machine makes one or more copies; fine-tuning, merging or quantising it presupposes copying too.",
          },
          cites: ["software.reproduction", "copyright.reproduction"],
        },
      ],
    },
    noLicence,
  ],
  defences: [
    publicAvailability,
    labelShown,
    lawfulHolder,
    privateStudy,
    studyOfIdeas,
    limitedExpression,
    innocentHolder,
  ],
  severity: copyrightSeverity,
  remedies: [...copyrightRemedies],
  levers: ["replace-and-isolate", "obtain-licence", "drop-the-plan"],
  evidence: [
    {
      item: {
        zh: "下载来源、时间、账号与文件哈希的记录",
        en: "Record of source, time, account and hash of the download",
      },
      proves: { zh: "取得的是哪一份文件、经由哪一渠道", en: "Which file was obtained, and by which way" },
    },
    {
      item: { zh: "申请获批邮件及当时的协议文本", en: "The approval e-mail and the agreement as it then stood" },
      proves: { zh: "许可的存在、范围和被许可人", en: "The existence and scope of a licence, and who the licensee is" },
    },
  ],
  limitation: {
    zh: "诉讼时效三年，自权利人知道或者应当知道权利受损害以及义务人之日起计算；侵权行为持续的，停止侵害的请求不因此受阻，赔偿数额自起诉之日起向前推算三年。",
    en: "Three years from the day on which the right holder knew or should have known of the harm and of who caused it. Where infringement continues, an order to stop is still available and damages reach back three years from the filing of suit.",
  },
  notes: [
    ...upstreamNotes,
    {
      text: {
        zh: "软件合法复制品的所有人可以装入、备份并为使用作必要的修改；经外泄、转载取得的人不是合法复制品的所有人，不能援引。取得时是否避开或者破坏了技术措施，另有一项。",
        en: "The owner of a lawful copy of software may install it, back it up and make the changes needed to use it; one who has it from a leak or a mirror owns no lawful copy and cannot rely on this. Whether technical measures were avoided or broken to get it has a finding of its own.",
      },
      cites: ["software.lawful-holder", "copyright.technical-measures"],
      when: all(is("model-leak", "yes"), secondHand),
    },
    {
      text: {
        zh: "时效依据：民法典第一百八十八条；著作权民事纠纷司法解释第二十七条。",
        en: "Limitation: Civil Code art. 188; SPC interpretation on civil copyright disputes art. 27.",
      },
      cites: ["civil.limitation", "copyright.limitation"],
      when: always,
    },
  ],
};
