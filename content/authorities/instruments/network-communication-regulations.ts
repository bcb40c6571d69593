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
      number: "国务院令第468号",
      adopted: "2013-01-30",
      effective: "2013-03-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=ff8080816f3cbb3c016f413992b21db9",
      checked: "2026-11-23",
      confidence: "high",
      note: {
        zh: "文号为2006年公布令的编号；2013年修改决定的文号未核实，不列。",
        en: "The number is that of the promulgating order of 2006; the number of the amending order of 2013 was not verified and is not given.",
      },
      provisions: [
        {
          concept: "network.research-supply",
          number: { zh: "第六条第三项", en: "art. 6, item 3" },
          article: "6",
          zh: "通过信息网络提供他人作品，属于下列情形的，可以不经著作权人许可，不向其支付报酬：…(三)为学校课堂教学或者科学研究，向少数教学、科研人员提供少量已经发表的作品；",
          en: "A work of another may be provided through information networks without the permission of the copyright owner and without remuneration in the following circumstances: … (3) providing a small number of published works to a small number of teachers or researchers for classroom teaching or scientific research;",
        },
        {
          concept: "network.notice",
          number: { zh: "第十四条", en: "art. 14" },
          article: "14",
          zh: "对提供信息存储空间或者提供搜索、链接服务的网络服务提供者，权利人认为其服务所涉及的作品、表演、录音录像制品，侵犯自己的信息网络传播权或者被删除、改变了自己的权利管理电子信息的，可以向该网络服务提供者提交书面通知，要求网络服务提供者删除该作品、表演、录音录像制品，或者断开与该作品、表演、录音录像制品的链接。",
          en: "Where a right holder believes that a work, performance or sound or video recording involved in the service of a network service provider that provides information storage space or search or linking services infringes its right of communication through information networks, or that its electronic rights-management information has been removed or altered, it may submit a written notice to that network service provider requiring it to delete the work, performance or sound or video recording, or to disconnect the link to it.",
        },
        {
          concept: "network.counter-notice",
          number: { zh: "第十六条", en: "art. 16" },
          article: "16",
          zh: "服务对象接到网络服务提供者转送的通知书后，认为其提供的作品、表演、录音录像制品未侵犯他人权利的，可以向网络服务提供者提交书面说明，要求恢复被删除的作品、表演、录音录像制品，或者恢复与被断开的作品、表演、录音录像制品的链接。",
          en: "Where a recipient of the service, having received a notice forwarded by the network service provider, believes that the work, performance or sound or video recording it provides does not infringe the rights of others, it may submit a written statement to the network service provider requiring it to restore the deleted work, performance or sound or video recording, or to restore the link to the work, performance or sound or video recording that was disconnected.",
        },
        {
          concept: "network.links",
          number: { zh: "第二十三条", en: "art. 23" },
          article: "23",
          zh: "网络服务提供者为服务对象提供搜索或者链接服务，在接到权利人的通知书后，根据本条例规定断开与侵权的作品、表演、录音录像制品的链接的，不承担赔偿责任；但是，明知或者应知所链接的作品、表演、录音录像制品侵权的，应当承担共同侵权责任。",
          en: "Where a network service provider that provides search or linking services to recipients of its service, having received the right holder’s notice, disconnects under these Regulations the link to the infringing work, performance or sound or video recording, it does not bear liability for compensation; however, where it knows or should know that the linked work, performance or sound or video recording is infringing, it shall bear liability for joint infringement.",
        },
      ],
    },
  ],
};
