import { all, always, is, not } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

export const useStatus: DerivedFact = {
  id: "use-status",
  scope: "part",
  title: { zh: "使用的状态", en: "State of the use" },
  values: [
    { id: "abandoned-plan", text: { zh: "动手之前放弃的计划", en: "a plan dropped before anything was done" } },
    { id: "never-launched", text: { zh: "测试之后、上线之前停止", en: "stopped after testing, before launch" } },
    { id: "ended", text: { zh: "已经结束", en: "ended" } },
    { id: "ongoing", text: { zh: "进行中", en: "ongoing" } },
  ],
  tests: [
    // Of what is had through a service no end of use is asked: the stage of the product stands in.
    { when: all(is("way", "service"), not(is("stage", "stopped"))), then: "ongoing" },
    { when: is("way", "service"), then: "ended" },
    { when: all(is("continuing", "stopped"), is("stage", "planning")), then: "abandoned-plan" },
    { when: all(is("continuing", "stopped"), is("stage", "testing")), then: "never-launched" },
    { when: is("continuing", "stopped"), then: "ended" },
    { when: always, then: "ongoing" },
  ],
};
