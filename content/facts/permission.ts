import { all, always, any, is, not } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";
import { notObtained } from "../conditions";

/** Approved, or planned to be asked for and not refused: a plan is judged as carried out. */
const approved = any(
  is("application", "approved"),
  all(notObtained, is("intended-channel", "official-form"), not(is("application", "refused"))),
);

/** The licence was given: by approval where its licensor approves, otherwise by its own words to anyone. */
const given = any(not(is("model-access", "form")), approved);

/** The licence gives this purpose: by its words, or by the registration or application that it asks for. */
const granted = any(
  all(given, is("grant", "allowed")),
  all(is("grant", "registration", "application"), approved),
  // The licence may have changed from the one to the other on an unknown day: approval answers for both.
  all(is("grant", "allowed", "registration", "application"), approved),
);

/**
 * What a licence allows this person to do for this purpose. Nothing here names a licence: its terms are read as facts
 * (`grant` for the purpose, `limit` for scale, revenue and territory).
 */
export const permission: DerivedFact = {
  id: "permission",
  scope: "part",
  title: { zh: "手里的许可", en: "The permission held" },
  values: [
    { id: "own", text: { zh: "自己的成果", en: "own work" } },
    { id: "not-obtained", text: { zh: "没有取得文件", en: "no files obtained" } },
    { id: "uncovered", text: { zh: "知识库未收录", en: "not covered by the knowledge" } },
    { id: "open-licence", text: { zh: "开源许可", en: "an open licence" } },
    { id: "separate", text: { zh: "另有书面许可", en: "a separate written permission" } },
    { id: "another-person", text: { zh: "许可属于他人", en: "a licence that belongs to someone else" } },
    { id: "within", text: { zh: "在许可范围内", en: "within the licence" } },
    { id: "unused", text: { zh: "获批后未实施任何商业使用", en: "approved, and no commercial use ever began" } },
    { id: "doubtful", text: { zh: "是否在许可范围内有疑问", en: "doubtfully within the licence" } },
    { id: "unregistered", text: { zh: "须登记或者申请而未办", en: "registration or application not done" } },
    { id: "exceeded", text: { zh: "超出许可范围", en: "beyond the licence" } },
    { id: "asked", text: { zh: "已申请而无答复", en: "asked, no answer" } },
    { id: "refused", text: { zh: "申请被拒绝", en: "refused" } },
    { id: "none", text: { zh: "没有许可", en: "none" } },
  ],
  tests: [
    { when: is("model-lineage", "own"), then: "own" },
    // What is not covered stays so however it was obtained: an unknown way does not make it assessable.
    { when: any(is("model-lineage", "uncovered"), is("model-licence", "uncovered")), then: "uncovered" },
    { when: is("way", "own-work"), then: "own" },
    { when: is("way", "service"), then: "not-obtained" },
    // The maker published no licence for this component: nothing is allowed, and nothing is left to be read.
    { when: is("model-licence", "none"), then: "none" },
    { when: is("licence.kind", "open"), then: "open-licence" },
    { when: all(is("terms", "separate-permission"), is("terms-party", "this-organisation")), then: "separate" },
    { when: is("grant", "unverified"), then: "uncovered" },
    {
      when: all(
        any(is("model-access", "form"), is("grant", "registration", "application")),
        approved,
        is("terms-party", "employee-own-name", "group-company", "other-person"),
      ),
      then: "another-person",
    },
    { when: all(given, is("limit", "beyond")), then: "exceeded" },
    { when: all(granted, is("limit", "doubtful")), then: "doubtful" },
    { when: granted, then: "within" },
    { when: all(given, is("use-status", "abandoned-plan")), then: "unused" },
    { when: all(given, any(is("grant", "doubtful"), is("use-status", "never-launched"))), then: "doubtful" },
    { when: is("grant", "registration", "application"), then: "unregistered" },
    { when: given, then: "exceeded" },
    { when: is("application", "pending"), then: "asked" },
    { when: is("application", "refused"), then: "refused" },
    { when: always, then: "none" },
  ],
};
