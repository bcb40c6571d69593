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
          concept: "network.joint-supply",
          number: { zh: "第四条", en: "art. 4" },
          article: "4",
          zh: "有证据证明网络服务提供者与他人以分工合作等方式共同提供作品、表演、录音录像制品，构成共同侵权行为的，人民法院应当判令其承担连带责任。网络服务提供者能够证明其仅提供自动接入、自动传输、信息存储空间、搜索、链接、文件分享技术等网络服务，主张其不构成共同侵权行为的，人民法院应予支持。",
          en: "Where there is evidence that a network service provider jointly provided a work, performance or sound or video recording with another by division of labour, cooperation or the like, constituting joint infringement, the people’s court shall order it to bear joint and several liability. Where the network service provider can prove that it provided only network services such as automatic access, automatic transmission, information storage space, search, linking or file-sharing technology, and argues that it did not commit joint infringement, the people’s court shall uphold the argument.",
        },
        {
          concept: "network.contributory",
          number: { zh: "第七条", en: "art. 7" },
          article: "7",
          zh: "网络服务提供者在提供网络服务时教唆或者帮助网络用户实施侵害信息网络传播权行为的，人民法院应当判令其承担侵权责任。网络服务提供者以言语、推介技术支持、奖励积分等方式诱导、鼓励网络用户实施侵害信息网络传播权行为的，人民法院应当认定其构成教唆侵权行为。网络服务提供者明知或者应知网络用户利用网络服务侵害信息网络传播权，未采取删除、屏蔽、断开链接等必要措施，或者提供技术支持等帮助行为的，人民法院应当认定其构成帮助侵权行为。",
          en: "Where a network service provider, in providing network services, instigates or helps network users to commit acts infringing the right of communication through information networks, the people’s court shall order it to bear liability for infringement. Where a network service provider induces or encourages network users, by words, promotion of technical support, reward points or the like, to commit acts infringing the right of communication through information networks, the people’s court shall find that this constitutes infringement by instigation. Where a network service provider knows or should know that network users are using its network services to infringe the right of communication through information networks, and fails to take necessary measures such as deleting, blocking or disconnecting links, or provides help such as technical support, the people’s court shall find that this constitutes infringement by helping.",
        },
        {
          concept: "network.fault",
          number: { zh: "第八条", en: "art. 8" },
          article: "8",
          zh: "人民法院应当根据网络服务提供者的过错，确定其是否承担教唆、帮助侵权责任。网络服务提供者的过错包括对于网络用户侵害信息网络传播权行为的明知或者应知。网络服务提供者未对网络用户侵害信息网络传播权的行为主动进行审查的，人民法院不应据此认定其具有过错。网络服务提供者能够证明已采取合理、有效的技术措施，仍难以发现网络用户侵害信息网络传播权行为的，人民法院应当认定其不具有过错。",
          en: "The people’s court shall decide by the fault of the network service provider whether it is liable for instigating or helping infringement. Fault includes that the provider knew or should have known of network users’ acts infringing the right of communication through information networks. That the network service provider did not on its own initiative examine network users’ acts for such infringement is not a ground on which the people’s court shall find it at fault. Where the network service provider can prove that it took reasonable and effective technical measures and still could hardly have discovered such acts, the people’s court shall find that it was not at fault.",
        },
        {
          concept: "network.should-know",
          number: { zh: "第九条", en: "art. 9" },
          article: "9",
          zh: "人民法院应当根据网络用户侵害信息网络传播权的具体事实是否明显，综合考虑以下因素，认定网络服务提供者是否构成应知：（一）基于网络服务提供者提供服务的性质、方式及其引发侵权的可能性大小，应当具备的管理信息的能力；（二）传播的作品、表演、录音录像制品的类型、知名度及侵权信息的明显程度；（三）网络服务提供者是否主动对作品、表演、录音录像制品进行了选择、编辑、修改、推荐等；（四）网络服务提供者是否积极采取了预防侵权的合理措施；（五）网络服务提供者是否设置便捷程序接收侵权通知并及时对侵权通知作出合理的反应；（六）网络服务提供者是否针对同一网络用户的重复侵权行为采取了相应的合理措施；（七）其他相关因素。",
          en: "The people’s court shall find whether a network service provider should have known by whether the specific facts of network users’ infringement of the right of communication through information networks were obvious, taking together the following factors: (1) the capacity to manage information that it should have, given the nature and manner of its service and how likely that service is to give rise to infringement; (2) the type and renown of the work, performance or sound or video recording communicated and how obvious the infringing information was; (3) whether it on its own initiative selected, edited, modified or recommended the work, performance or sound or video recording; (4) whether it actively took reasonable measures to prevent infringement; (5) whether it set up a convenient procedure for receiving notices of infringement and reacted to them reasonably and in time; (6) whether it took corresponding reasonable measures against repeated infringement by the same network user; (7) other relevant factors.",
        },
        {
          concept: "network.direct-gain",
          number: { zh: "第十一条第一款", en: "art. 11(1)" },
          article: "11",
          zh: "网络服务提供者从网络用户提供的作品、表演、录音录像制品中直接获得经济利益的，人民法院应当认定其对该网络用户侵害信息网络传播权的行为负有较高的注意义务。",
          en: "Where a network service provider directly gains economic benefit from a work, performance or sound or video recording provided by a network user, the people’s court shall find that it owes a higher duty of care as to that user’s infringement of the right of communication through information networks.",
        },
        {
          concept: "network.notice-knowledge",
          number: { zh: "第十三条", en: "art. 13" },
          article: "13",
          zh: "网络服务提供者接到权利人以书信、传真、电子邮件等方式提交的通知及构成侵权的初步证据，未及时根据初步证据和服务类型采取必要措施的，人民法院应当认定其明知相关侵害信息网络传播权行为。",
          en: "Where a network service provider has received a notice submitted by the right holder by letter, fax, e-mail or the like with prima facie evidence of the infringement, and fails to take necessary measures in time according to the prima facie evidence and the type of service, the people’s court shall find that it knew of the infringement concerned of the right of communication through information networks.",
        },
      ],
    },
  ],
};
