import type { Instrument } from "../../../lib/knowledge/authority";

export const networkCommunicationRegulations: Instrument = {
  id: "network-communication-regulations",
  title: {
    zh: "信息网络传播权保护条例",
    en: "Regulations on Protection of the Right of Communication through Information Networks",
  },
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "network-communication-regulations-2013",
      label: { zh: "2013年修订", en: "2013 revision" },
      number: "国务院令第634号",
      adopted: "2013-01-30",
      effective: "2013-03-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=ff8080816f3cbb3c016f413992b21db9",
      checked: "2026-11-23",
      confidence: "high",
      note: {
        zh: "条例由2006年国务院令第468号公布；文号为2013年修改决定的编号，通过日为该令的日期。",
        en: "First promulgated by State Council Order No. 468 of 2006; the number is that of the amending order of 2013 and the date of adoption is that of the order.",
      },
      provisions: [
        {
          concept: "network.notice",
          number: { zh: "第十四条第一款", en: "art. 14(1)" },
          article: "14",
          zh: "对提供信息存储空间或者提供搜索、链接服务的网络服务提供者，权利人认为其服务所涉及的作品、表演、录音录像制品，侵犯自己的信息网络传播权或者被删除、改变了自己的权利管理电子信息的，可以向该网络服务提供者提交书面通知，要求网络服务提供者删除该作品、表演、录音录像制品，或者断开与该作品、表演、录音录像制品的链接。",
          en: "Where a right holder believes that a work, performance or sound or video recording involved in the service of a network service provider that provides information storage space or search or linking services infringes its right of communication through information networks, or that its electronic rights-management information has been removed or altered, it may submit a written notice to that network service provider requiring it to delete the work, performance or sound or video recording, or to disconnect the link to it.",
        },
        {
          concept: "network.takedown",
          number: { zh: "第十五条", en: "art. 15" },
          article: "15",
          zh: "网络服务提供者接到权利人的通知书后，应当立即删除涉嫌侵权的作品、表演、录音录像制品，或者断开与涉嫌侵权的作品、表演、录音录像制品的链接，并同时将通知书转送提供作品、表演、录音录像制品的服务对象",
          en: "Having received the right holder’s notice, the network service provider shall immediately delete the allegedly infringing work, performance or sound or video recording, or disconnect the link to it, and at the same time forward the notice to the recipient of the service who provided the work, performance or sound or video recording",
        },
        {
          concept: "network.counter-notice",
          number: { zh: "第十六条第一款", en: "art. 16(1)" },
          article: "16",
          zh: "服务对象接到网络服务提供者转送的通知书后，认为其提供的作品、表演、录音录像制品未侵犯他人权利的，可以向网络服务提供者提交书面说明，要求恢复被删除的作品、表演、录音录像制品，或者恢复与被断开的作品、表演、录音录像制品的链接。",
          en: "Where a recipient of the service, having received a notice forwarded by the network service provider, believes that the work, performance or sound or video recording it provides does not infringe the rights of others, it may submit a written statement to the network service provider requiring it to restore the deleted work, performance or sound or video recording, or to restore the link to the work, performance or sound or video recording that was disconnected.",
        },
        {
          concept: "network.restore",
          number: { zh: "第十七条", en: "art. 17" },
          article: "17",
          zh: "网络服务提供者接到服务对象的书面说明后，应当立即恢复被删除的作品、表演、录音录像制品，或者可以恢复与被断开的作品、表演、录音录像制品的链接，同时将服务对象的书面说明转送权利人。权利人不得再通知网络服务提供者删除该作品、表演、录音录像制品，或者断开与该作品、表演、录音录像制品的链接。",
          en: "Having received the written statement of the recipient of the service, the network service provider shall immediately restore the deleted work, performance or sound or video recording, or may restore the disconnected link to it, and at the same time forward the recipient’s written statement to the right holder. The right holder may not again notify the network service provider to delete that work, performance or sound or video recording or to disconnect the link to it.",
        },
        {
          concept: "network.sanctions",
          number: { zh: "第十八条第一项", en: "art. 18, item 1" },
          article: "18",
          zh: "违反本条例规定，有下列侵权行为之一的，根据情况承担停止侵害、消除影响、赔礼道歉、赔偿损失等民事责任；同时损害公共利益的，可以由著作权行政管理部门责令停止侵权行为，没收违法所得，非法经营额5万元以上的，可处非法经营额1倍以上5倍以下的罚款；没有非法经营额或者非法经营额5万元以下的，根据情节轻重，可处25万元以下的罚款；情节严重的，著作权行政管理部门可以没收主要用于提供网络服务的计算机等设备；构成犯罪的，依法追究刑事责任：(一)通过信息网络擅自向公众提供他人的作品、表演、录音录像制品的；",
          en: "Whoever, in violation of these Regulations, commits any of the following infringements shall according to the circumstances bear civil liability such as ceasing the infringement, eliminating its effects, apologising and compensating for loss; where the public interest is harmed as well, the copyright administration may order the infringement to cease and confiscate the unlawful gains, and, where the unlawful turnover is RMB 50,000 or more, may impose a fine of one to five times that turnover; where there is no unlawful turnover or it is RMB 50,000 or less, a fine of up to RMB 250,000 may be imposed according to the gravity of the circumstances; in serious cases the copyright administration may confiscate computers and other equipment mainly used to provide the network service; where a crime is constituted, criminal liability shall be pursued according to law: (1) providing without authorisation another’s work, performance or sound or video recording to the public through an information network;",
        },
        {
          concept: "network.access",
          number: { zh: "第二十条", en: "art. 20" },
          article: "20",
          zh: "网络服务提供者根据服务对象的指令提供网络自动接入服务，或者对服务对象提供的作品、表演、录音录像制品提供自动传输服务，并具备下列条件的，不承担赔偿责任：(一)未选择并且未改变所传输的作品、表演、录音录像制品；(二)向指定的服务对象提供该作品、表演、录音录像制品，并防止指定的服务对象以外的其他人获得。",
          en: "A network service provider that provides automatic network access at the instruction of a recipient of its service, or automatic transmission of works, performances or sound or video recordings provided by a recipient, and that meets the following conditions does not bear liability for compensation: (1) it did not select and did not alter the work, performance or sound or video recording transmitted; (2) it provides it to the designated recipient of the service and prevents anyone other than that recipient from obtaining it.",
        },
        {
          concept: "network.cache",
          number: { zh: "第二十一条", en: "art. 21" },
          article: "21",
          zh: "网络服务提供者为提高网络传输效率，自动存储从其他网络服务提供者获得的作品、表演、录音录像制品，根据技术安排自动向服务对象提供，并具备下列条件的，不承担赔偿责任：(一)未改变自动存储的作品、表演、录音录像制品；(二)不影响提供作品、表演、录音录像制品的原网络服务提供者掌握服务对象获取该作品、表演、录音录像制品的情况；(三)在原网络服务提供者修改、删除或者屏蔽该作品、表演、录音录像制品时，根据技术安排自动予以修改、删除或者屏蔽。",
          en: "A network service provider that, to make network transmission more efficient, automatically stores works, performances or sound or video recordings obtained from another network service provider and by technical arrangement automatically provides them to recipients of its service, and that meets the following conditions, does not bear liability for compensation: (1) it did not alter the work, performance or sound or video recording automatically stored; (2) it does not affect the original network service provider’s knowledge of how recipients obtain it; (3) when the original network service provider alters, deletes or blocks it, it is by technical arrangement automatically altered, deleted or blocked.",
        },
        {
          concept: "network.storage",
          number: { zh: "第二十二条", en: "art. 22" },
          article: "22",
          zh: "网络服务提供者为服务对象提供信息存储空间，供服务对象通过信息网络向公众提供作品、表演、录音录像制品，并具备下列条件的，不承担赔偿责任：(一)明确标示该信息存储空间是为服务对象所提供，并公开网络服务提供者的名称、联系人、网络地址；(二)未改变服务对象所提供的作品、表演、录音录像制品；(三)不知道也没有合理的理由应当知道服务对象提供的作品、表演、录音录像制品侵权；(四)未从服务对象提供作品、表演、录音录像制品中直接获得经济利益；(五)在接到权利人的通知书后，根据本条例规定删除权利人认为侵权的作品、表演、录音录像制品。",
          en: "A network service provider that provides recipients of its service with information storage space for them to provide works, performances or sound or video recordings to the public through information networks, and that meets the following conditions, does not bear liability for compensation: (1) it clearly indicates that the storage space is provided for recipients of the service and makes public its name, contact person and network address; (2) it did not alter the work, performance or sound or video recording provided by the recipient; (3) it did not know and had no reasonable grounds to know that it infringed; (4) it did not directly gain economic benefit from the recipient’s providing it; (5) having received the right holder’s notice, it deleted under these Regulations the work, performance or sound or video recording that the right holder believes infringing.",
        },
        {
          concept: "network.links",
          number: { zh: "第二十三条", en: "art. 23" },
          article: "23",
          zh: "网络服务提供者为服务对象提供搜索或者链接服务，在接到权利人的通知书后，根据本条例规定断开与侵权的作品、表演、录音录像制品的链接的，不承担赔偿责任；但是，明知或者应知所链接的作品、表演、录音录像制品侵权的，应当承担共同侵权责任。",
          en: "Where a network service provider that provides search or linking services to recipients of its service, having received the right holder’s notice, disconnects under these Regulations the link to the infringing work, performance or sound or video recording, it does not bear liability for compensation; however, where it knows or should know that the linked work, performance or sound or video recording is infringing, it shall bear liability for joint infringement.",
        },
        {
          concept: "network.wrong-notice",
          number: { zh: "第二十四条", en: "art. 24" },
          article: "24",
          zh: "因权利人的通知导致网络服务提供者错误删除作品、表演、录音录像制品，或者错误断开与作品、表演、录音录像制品的链接，给服务对象造成损失的，权利人应当承担赔偿责任。",
          en: "Where the right holder’s notice leads a network service provider mistakenly to delete a work, performance or sound or video recording or to disconnect a link to one, and loss is thereby caused to the recipient of the service, the right holder shall bear liability for compensation.",
        },
      ],
    },
  ],
};
