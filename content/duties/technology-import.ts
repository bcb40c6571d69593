import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../lib/knowledge/condition";
import { penaltyLimitation } from "./shared/sanctions";

/** Regulations on Technology Import and Export 2020, arts 2, 5, 10, 17, 18 and 20; Civil Code art. 877. */
export const technologyImport: Claim = {
  id: "technology-import",
  kind: "duty",
  jurisdiction: "prc",
  order: 130,
  title: { zh: "技术进口合同登记", en: "Registration of a technology import contract" },
  claimant: { zh: "商务主管部门", en: "the commerce authorities" },
  summary: {
    zh: "许可人在境外的，取得许可是否属于“技术进口”有争议。属于自由进口的技术实行合同登记，但登记不是合同生效的条件，未登记的后果主要在办理外汇、税务等手续。",
    en: "With a licensor abroad, whether taking the licence is “technology import” is disputed. Freely importable technology is subject to registration, which is no condition of validity; not registering matters mainly for foreign exchange and tax formalities.",
  },
  components: ["weights"],
  transition: "regulation",
  acts: ["acquisition"],
  relevantWhen: all(
    is("licence.kind", "custom"),
    not(is("licence.place", "cn", "none")),
    is("permission", "within", "unused", "doubtful", "exceeded", "unregistered", "separate"),
  ),
  elements: [
    {
      id: "into-mainland",
      title: { zh: "技术自境外转移到境内", en: "Technology moved into the mainland" },
      tests: [
        {
          id: "mainland",
          when: includes("places", "mainland"),
          then: "met",
          because: {
            zh: "许可人在境外，使用者或服务器在境内。登记属于行政管理，不因合同选择外国法而免除；民法典也规定法律、行政法规对技术进出口合同另有规定的，依照其规定。",
            en: "The licensor is abroad, and the user or the servers are in the mainland. Registration is a matter of public administration that a contract’s choice of foreign law does not waive; the Civil Code, too, defers to laws and regulations that provide otherwise for technology import and export contracts.",
          },
          cites: ["technology.import", "technology.registration", "contract.technology-trade"],
        },
        {
          id: "abroad",
          when: always,
          then: "unmet",
          because: { zh: "没有转移到中国内地。", en: "Nothing was moved into the mainland." },
          cites: ["technology.import"],
        },
      ],
    },
    {
      id: "transfer",
      title: { zh: "以贸易、投资或者经济技术合作的方式转移技术", en: "A transfer by trade, investment or cooperation" },
      tests: [
        {
          id: "paid",
          when: is("permission", "separate"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "与境外许可人单独订立的许可，较接近“其他方式的技术转移”。",
            en: "A licence made separately with a foreign licensor comes nearer to “other forms of technology transfer”.",
          },
          cites: ["technology.import", "contract.technology-by-reference"],
          argument: {
            claimant: {
              zh: "软件著作权许可参照技术合同，许可使用即为技术转移。",
              en: "Licences of software copyright follow the rules on technology contracts, so licensing transfers technology.",
            },
            claimantCites: ["technology.import", "contract.technology-by-reference"],
            respondent: {
              zh: "条例列举专利和技术秘密，软件著作权许可不在其中。",
              en: "The regulations list patents and technical secrets; copyright licences are not among them.",
            },
            respondentCites: ["technology.import"],
            cautious: {
              zh: "签约前向商务主管部门咨询登记，合同有对外付款的尤须如此。",
              en: "Ask the commerce authorities about registration before signing, above all where money is to be paid abroad.",
            },
          },
        },
        {
          id: "free-download",
          when: always,
          then: "contested",
          // Article 2 names trade, investment and economic or technical cooperation; taking what is offered free is none of them.
          leaning: "against",
          because: {
            zh: "免费接受公开条款并下载，是否属于以贸易等方式转移技术，没有定论。",
            en: "Whether accepting published terms without charge and downloading is a transfer by trade or the like is unsettled.",
          },
          cites: ["technology.import"],
          argument: {
            claimant: {
              zh: "“其他方式的技术转移”可以包括许可使用模型。",
              en: "“Other forms of technology transfer” can include licensing a model.",
            },
            claimantCites: ["technology.import"],
            respondent: {
              zh: "没有对价和技术合作，只是取得公开提供的文件。",
              en: "There is neither consideration nor cooperation, only the taking of files on offer.",
            },
            respondentCites: ["technology.import"],
            cautious: {
              zh: "保存许可文本和取得记录，写下不登记的理由；需要对外付款的，先向商务主管部门咨询。",
              en: "Keep the licence and the record of obtaining it, and write down why it was not registered; where money is to be paid abroad, ask the commerce authorities first.",
            },
          },
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: always,
      then: "minor",
      because: { zh: "登记不是合同生效的条件。", en: "Registration is no condition of validity." },
    },
  ],
  remedies: [
    {
      id: "formalities",
      title: { zh: "手续上的后果", en: "Formalities" },
      text: {
        zh: "没有登记证的，可能无法办理对外付款、税务等手续；合同效力不受影响。",
        en: "Without a registration certificate payments abroad and tax formalities may not go through; validity is unaffected.",
      },
      when: always,
      cites: ["technology.registration", "technology.formalities"],
    },
  ],
  levers: [],
  evidence: [
    {
      item: { zh: "许可合同与付款记录", en: "The licence contract and records of payment" },
      proves: { zh: "是否需要登记", en: "Whether registration is called for" },
    },
  ],
  limitation: penaltyLimitation,
  notes: [
    {
      text: {
        zh: "国家准许技术自由进口；限制进口的技术实行许可证管理，未经许可不得进口。禁止、限制进口的技术目录没有收录，模型是否在其中须另行核对。",
        en: "Technology may be imported freely; technology whose import is restricted is subject to licensing and may not be imported without it. The catalogue of prohibited and restricted technology is not held: check whether a model is in it.",
      },
      cites: ["technology.free", "technology.restricted"],
      when: includes("places", "mainland"),
    },
    {
      text: {
        zh: "登记时提交登记申请书、技术进口合同副本和签约双方法律地位的证明文件；点击接受的公开条款如何提交，条文没有规定。",
        en: "Registration calls for an application, a copy of the contract and proof of both parties’ legal status; how published terms accepted by a click are to be submitted the text does not say.",
      },
      cites: ["technology.documents"],
      when: includes("places", "mainland"),
    },
  ],
};
