import type { Remedy } from "../../../lib/knowledge/claim";
import { all, any, includes, is } from "../../../lib/knowledge/condition";
import { inBusiness } from "../../conditions";

/** Administrative liability needs harm to the public interest: Copyright Law art. 53, Software Regulations art. 24. */
export const publicScale = any(inBusiness, includes("delivery", "published-full", "on-device"));

/** Copying, distributing, leasing and communicating: art. 53(1); art. 24(1), items 1 and 2. */
export const copyingFine: Remedy = {
  id: "fine",
  title: { zh: "行政处罚", en: "Administrative penalty" },
  text: {
    zh: "侵权同时损害公共利益的，主管著作权的部门可以责令停止、警告、没收违法所得和侵权复制品；违法经营额5万元以上的，可以并处一倍以上五倍以下的罚款；没有违法经营额、难以计算或者不足5万元的，可以并处25万元以下的罚款。《计算机软件保护条例》另定每件100元或者货值金额一倍以上五倍以下的罚款；该条例没有随著作权法2020年修正调整，二者如何衔接没有明文。",
    en: "Where the public interest is harmed too, the copyright authority may order the act to stop, give a warning and confiscate gains and copies. With an unlawful turnover of RMB 50,000 or more it may add a fine of one to five times the turnover; with none, or less, or one hard to calculate, up to RMB 250,000. The Software Regulations set RMB 100 for each copy or one to five times the value of the goods; they were not brought into line with the 2020 amendment of the Copyright Law, and how the two fit together is not stated.",
  },
  when: all(is("copyright-text", "2020"), publicScale),
  cites: ["copyright.administrative", "software.fines"],
};

/** Avoiding or breaking technical measures: art. 53(6); art. 24(1), item 3. */
export const circumventionFine: Remedy = {
  id: "fine",
  title: copyingFine.title,
  text: {
    zh: "侵权同时损害公共利益的，主管著作权的部门可以责令停止、警告、没收违法所得；违法经营额5万元以上的，可以并处一倍以上五倍以下的罚款；没有违法经营额、难以计算或者不足5万元的，可以并处25万元以下的罚款。《计算机软件保护条例》对此项定为20万元以下的罚款；该条例没有随著作权法2020年修正调整，二者如何衔接没有明文。",
    en: "Where the public interest is harmed too, the copyright authority may order the act to stop, give a warning and confiscate gains. With an unlawful turnover of RMB 50,000 or more it may add a fine of one to five times the turnover; with none, or less, or one hard to calculate, up to RMB 250,000. The Software Regulations set up to RMB 200,000 for this act; they were not brought into line with the 2020 amendment of the Copyright Law, and how the two fit together is not stated.",
  },
  when: all(is("copyright-text", "2020"), publicScale),
  cites: ["copyright.administrative", "copyright.circumvention", "software.fines"],
};
