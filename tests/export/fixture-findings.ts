import type { Block } from "../../lib/memo/tree";
import { line, outcome, said, text } from "./fixture-words";

/** A finding as the memo has it for every claim. */
export function finding(number: number): Block[] {
  return [
    {
      kind: "heading",
      level: 2,
      id: `finding-${number}`,
      text: text("侵害商业秘密：模型权重", "Misappropriation of trade secrets: model weights"),
    },
    {
      kind: "verdict",
      lower: "high",
      upper: "high",
      label: text("风险敞口：高", "Exposure: high"),
      line: line(
        "权利人须证明信息不为公众所知悉、具有商业价值并经采取保密措施；第三人明知或者应知他人违法披露仍使用的，视为侵犯商业秘密。",
        "The right holder must show that the information is not publicly known, has commercial value and was kept under confidentiality measures. A third party who uses it knowing, or having reason to know, of the unlawful disclosure is deemed to infringe.",
        3,
      ),
    },
    { kind: "heading", level: 3, id: `elements-${number}`, text: text("构成要件", "Elements") },
    {
      kind: "table",
      caption: text("要件与事实", "Elements and facts"),
      columns: [text("要件", "Element"), text("结果", "Result"), text("理由", "Reason")],
      widths: [3, 2, 7],
      rows: [
        [
          said("不为公众所知悉", "Not publicly known"),
          outcome("contested"),
          said(
            "权重自 2023 年 3 月 3 日起以磁力链公开流传；是否因此丧失秘密性，法院尚无定论。",
            "The weights have circulated by public magnet link since 3 March 2023. Whether secrecy was thereby lost has not been settled by a court.",
            3,
            6,
          ),
        ],
        [
          said("具有商业价值", "Commercial value"),
          outcome("met"),
          said("训练成本及性能足以说明竞争优势。", "Training cost and performance show a competitive advantage."),
        ],
        [
          said("采取相应保密措施", "Confidentiality measures"),
          outcome("open"),
          said(
            "申请表与协议已查得，访问控制的细节待查。",
            "The request form and the licence are on file. Details of access control remain to be found.",
          ),
        ],
        [
          said("被告实施侵害行为", "Act of misappropriation"),
          outcome("unmet"),
          said(
            "单纯下载的主体与使用主体不同，前者与本项目无关。",
            "The person who downloaded is not the person who uses, and the former is unconnected with this project.",
          ),
        ],
      ],
    },
    {
      kind: "argument",
      title: text("泄露之后是否仍具秘密性", "Whether secrecy survives the leak"),
      claimant: line(
        "违法披露不能使权利人丧失权利；公众虽可下载，获取仍须明知其来源不当，且领域内人员并非“普遍知悉和容易获得”。",
        "An unlawful disclosure cannot strip the holder of its right. Although anyone could download the file, doing so meant knowing that its source was improper, and persons in the field did not “generally know and easily obtain” it.",
        3,
        6,
      ),
      respondent: line(
        "信息一经在互联网上公开即为公众所知悉，与披露是否合法无关；此后取得者无从“应知”。",
        "Once published on the internet the information is publicly known, whether or not the publication was lawful; those who obtained it later had no reason to know.",
        6,
      ),
      cautious: line(
        "在法院作出相反判断之前，以仍具秘密性为前提行事。",
        "Until a court holds otherwise, act on the footing that secrecy survives.",
      ),
    },
    {
      kind: "paragraph",
      style: "body",
      line: line(
        "救济方面，权利人可以主张停止侵害、赔偿损失，恶意实施且情节严重的可在一倍以上五倍以下确定赔偿数额。就本项目而言，模型已嵌入产品，停止使用的代价高于许可费本身，因此谈判地位不利；若能在起诉前更换基座模型，争议将缩小为过去使用的损失数额。",
        "As to remedies, the holder may claim an injunction and damages; where the infringement is malicious and the circumstances serious, damages may be set at one to five times the loss. Here the model is embedded in the product, so that ceasing use would cost more than a licence, and the bargaining position is poor. If the base model is replaced before proceedings begin, the dispute narrows to the loss from past use.",
        3,
      ),
    },
    {
      kind: "list",
      ordered: false,
      items: [
        line("证据：下载日志、哈希值、内部讨论记录。", "Evidence: download logs, hashes, internal discussion."),
        line(
          "时效：自知道或者应当知道权利受到损害以及义务人之日起三年。",
          "Limitation: three years from when the holder knew or should have known of the harm and of who caused it.",
          2,
        ),
      ],
    },
    {
      kind: "paragraph",
      style: "note",
      line: line(
        "本节依 2019 年修正的反不正当竞争法；2025 年修订自 2025 年 10 月 15 日起施行，对此前行为不溯及。",
        "This section applies the Anti-Unfair Competition Law as amended in 2019. The 2025 revision is in force from 15 October 2025 and does not reach back to earlier acts.",
      ),
    },
  ];
}
