import type { Instrument } from "../../../lib/knowledge/authority";

export const spcNetworkCommunication: Instrument = {
  id: "spc-network-communication",
  title: {
    zh: "最高人民法院关于审理侵害信息网络传播权民事纠纷案件适用法律若干问题的规定",
    en: "SPC Provisions on Civil Disputes over Infringement of the Right of Communication through Information Networks",
  },
  issuer: { zh: "最高人民法院", en: "Supreme People’s Court" },
  versions: [
    {
      id: "spc-network-communication-2020",
      label: { zh: "2020年修正", en: "2020 amendment" },
      number: "法释〔2020〕19号",
      adopted: "2020-12-23",
      promulgated: "2020-12-29",
      effective: "2021-01-01",
      source: "Text read in LawRefBook/Laws at 2f4c5c2",
      checked: "2026-11-23",
      confidence: "medium",
      note: { zh: "文号为2020年修改决定的编号。", en: "The number is that of the amending decision of 2020." },
      provisions: [
        {
          concept: "network.file-sharing",
          number: { zh: "第三条第二款", en: "art. 3(2)" },
          article: "3",
          zh: "通过上传到网络服务器、设置共享文件或者利用文件分享软件等方式，将作品、表演、录音录像制品置于信息网络中，使公众能够在个人选定的时间和地点以下载、浏览或者其他方式获得的，人民法院应当认定其实施了前款规定的提供行为。",
          en: "Whoever, by uploading to a network server, setting up shared files, using file-sharing software or the like, places a work, performance or sound or video recording in an information network so that the public can obtain it by downloading, browsing or other means at a time and place individually chosen shall be found by the people’s court to have committed the act of providing specified in the preceding paragraph.",
        },
        {
          concept: "network.contributory",
          number: { zh: "第七条", en: "art. 7" },
          article: "7",
          zh: "网络服务提供者在提供网络服务时教唆或者帮助网络用户实施侵害信息网络传播权行为的，人民法院应当判令其承担侵权责任。网络服务提供者以言语、推介技术支持、奖励积分等方式诱导、鼓励网络用户实施侵害信息网络传播权行为的，人民法院应当认定其构成教唆侵权行为。网络服务提供者明知或者应知网络用户利用网络服务侵害信息网络传播权，未采取删除、屏蔽、断开链接等必要措施，或者提供技术支持等帮助行为的，人民法院应当认定其构成帮助侵权行为。",
          en: "Where a network service provider, in providing network services, instigates or helps network users to commit acts infringing the right of communication through information networks, the people’s court shall order it to bear liability for infringement. Where a network service provider induces or encourages network users, by words, promotion of technical support, reward points or the like, to commit acts infringing the right of communication through information networks, the people’s court shall find that this constitutes infringement by instigation. Where a network service provider knows or should know that network users are using its network services to infringe the right of communication through information networks, and fails to take necessary measures such as deleting, blocking or disconnecting links, or provides help such as technical support, the people’s court shall find that this constitutes infringement by helping.",
        },
      ],
    },
  ],
};
