import type { Claim } from "../../../lib/knowledge/claim";
import { includes } from "../../../lib/knowledge/condition";

/** Says in both claims that one delivery is one act, so that a reader does not add them up. */
export const oneDelivery: Claim["notes"][number] = {
  text: {
    zh: "随 App 或者软件交付的同一份副本，要么经网络提供（信息网络传播），要么以设备等载体提供（发行）。本备忘录分两项列出，是因为交付方式尚未区分；同一交付只发生一次责任，赔偿不相加。",
    en: "One copy that reaches a user in an app or a program comes either over a network (communication) or on a device or carrier (distribution). This memo lists both because the way of delivery has not been told apart. One delivery brings one liability, and damages do not add up.",
  },
  cites: ["software.communication", "software.distribution"],
  when: includes("delivery", "on-device"),
};
