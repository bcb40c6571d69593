import { all, always, any, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";
import { programMade } from "../conditions";
import { intendedWays } from "../questions/part/ways";

const [last, ...others] = [...intendedWays].reverse();

/**
 * How the part came, or how it is meant to come: a plan is judged as what it would be once carried out, and what was
 * not obtained yet is judged by the way that is intended.
 */
export const way: DerivedFact = {
  id: "way",
  scope: "part",
  title: { zh: "取得的途径（已取得的，或者打算的）", en: "How it was, or is to be, obtained" },
  values: [
    ...intendedWays,
    { id: "own-work", text: { zh: "自己编写或从头训练的", en: "own work" } },
    { id: "service", text: { zh: "只使用服务，没有文件", en: "used as a service, no files" } },
  ].map(({ id, text }) => ({ id, text })),
  tests: [
    // A program made out of the maker's code holds that code: it is judged as taken from its maker.
    { when: programMade("copied", "ported", "after-reading"), then: "official-public" },
    { when: is("channel", "own-work"), then: "own-work" },
    { when: is("channel", "service"), then: "service" },
    ...others.map(({ id }) => ({
      when: any(is("channel", id), all(is("channel", "not-yet"), is("intended-channel", id))),
      then: id,
    })),
    { when: always, then: last?.id ?? "" },
  ],
};
