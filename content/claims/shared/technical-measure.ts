import type { Element } from "../../../lib/knowledge/claim";
import { always, includes, only } from "../../../lib/knowledge/condition";

/** Copyright Law art. 49(3) defines it by browsing, appreciation and network supply; Software Regulations art. 24(1)(3) does not. */
export const technicalMeasure: Element = {
  id: "technical-measure",
  title: { zh: "有保护该作品的技术措施", en: "A technical measure that protected the work" },
  tests: [
    {
      id: "nothing-met",
      when: only("access", "none"),
      then: "unmet",
      because: {
        zh: "取得时没有遇到技术措施，文件已经可以直接取得。最初是否有人避开技术措施把文件带出，是另一人的行为。",
        en: "No technical measure was met: the files could simply be taken. Whether someone avoided one when bringing them out is that person’s act.",
      },
      cites: ["copyright.technical-measures-meaning"],
    },
    {
      id: "lock",
      when: includes("access", "bypass"),
      then: "met",
      because: {
        zh: "加密、凭证校验、设备内的存取控制，用来防止他人未经许可取得文件，属于为保护软件著作权采取的技术措施。著作权法的定义以浏览、欣赏和网络提供为限，条例没有这一限定。所保护的是否作品，见上一要件。",
        en: "Encryption, checks of credentials and access control in a device keep others from the files and are technical measures taken to protect software copyright. The Copyright Law defines them by browsing, appreciation and supply through networks; the Regulations have no such limit. Whether what they protect is a work is dealt with under that element.",
      },
      cites: ["software.circumvention", "copyright.technical-measures-meaning"],
    },
    {
      id: "region-block",
      when: only("access", "proxy"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "地区限制限制的是从哪里可以访问，是否属于防止、限制未经许可浏览或者提供作品的技术措施，有争议。",
        en: "A region block limits from where a page can be reached; whether it is a technical measure against unpermitted browsing or supply of works is disputed.",
      },
      cites: ["copyright.technical-measures-meaning"],
      argument: {
        claimant: {
          zh: "它以技术手段决定谁可以通过网络取得作品，法律只要求有效，不问目的是保护著作权还是合规。",
          en: "It decides by technical means who can obtain the work over the network. The law asks that it be effective, and not whether copyright or compliance is the reason.",
        },
        claimantCites: ["copyright.technical-measures-meaning"],
        respondent: {
          zh: "它出于出口管制或者合规的考虑，在其他地区对任何人开放，不是为保护著作权而设；以代理访问没有破坏任何控制。",
          en: "It serves export control or compliance, stands open to anyone elsewhere and was not put there to protect copyright; a proxy breaks no control.",
        },
        respondentCites: ["software.circumvention", "copyright.technical-measures-meaning"],
        cautious: {
          zh: "不再以代理取得；协议禁止掩饰所在地的，另按违约处理。",
          en: "Obtain nothing more through a proxy; where the terms forbid hiding one’s location, treat it as a breach besides.",
        },
      },
    },
    {
      id: "gate",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "申请审核、登录后下载和签名链接，限制谁可以取得文件；这是缔约程序还是“有效技术、装置或者部件”，有争议。",
        en: "Approval of applications, downloads behind a log-in and signed links limit who can have the files; whether they are a way of contracting or “effective technologies, devices or components” is disputed.",
      },
      cites: ["copyright.technical-measures-meaning", "copyright.technical-measures"],
      argument: {
        claimant: {
          zh: "没有获批的账号或者有效的签名链接就无法下载，这是限制未经许可取得作品的有效技术。",
          en: "Without an approved account or a valid signed link nothing can be downloaded: an effective technology against unpermitted access to works.",
        },
        claimantCites: ["copyright.technical-measures-meaning", "software.circumvention"],
        respondent: {
          zh: "审核是人的决定而不是技术；链接只管第一次下载，文件一经下载即不受任何技术控制，定义所说的浏览、欣赏和网络提供都没有受到限制。",
          en: "Approval is a decision by people and no technology. The link governs the first download only: after that no technology controls the file, and neither browsing nor supply in the sense of the definition is restricted.",
        },
        respondentCites: ["copyright.technical-measures-meaning"],
        cautious: {
          zh: "把审核和签名链接当作技术措施对待，不绕行。",
          en: "Treat approval and signed links as technical measures, and do not go round them.",
        },
      },
    },
  ],
};
