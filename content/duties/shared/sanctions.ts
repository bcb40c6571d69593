import type { Remedy } from "../../../lib/knowledge/claim";
import { is, not } from "../../../lib/knowledge/condition";

/** Interim Measures art. 21(1): by reference to other laws, and the measures’ own words only where those say nothing. */
export const measuresSanctions: Remedy = {
  id: "sanctions",
  title: { zh: "监管措施", en: "Regulatory measures" },
  text: {
    zh: "由有关主管部门依照网络安全法、数据安全法、个人信息保护法、科学技术进步法等法律、行政法规处罚；没有规定的，予以警告、通报批评，责令限期改正；拒不改正或者情节严重的，责令暂停提供相关服务。《暂行办法》自身没有规定罚款。",
    en: "Penalties under the Cybersecurity Law, the Data Security Law, the Personal Information Protection Law, the Law on Progress of Science and Technology and other laws and regulations; where these say nothing, a warning, public criticism and an order to rectify within a time limit, and on refusal or in grave cases an order to suspend the service. The Measures themselves set no fine.",
  },
  when: not(is("measures-period", "before")),
  cites: ["genai.sanctions"],
};

/** The Administrative Penalty Law is not among the texts held: see the gap `administrative-penalties`. */
export const penaltyLimitation = {
  zh: "行政处罚的追究期限未核实。",
  en: "The period for administrative penalties was not verified.",
};
