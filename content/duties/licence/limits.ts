import { all, any, is } from "../../../lib/knowledge/condition";
import {
  hasTerritory,
  outsideTerritory,
  overRevenue,
  overUsers,
  perhapsOutsideTerritory,
  perhapsOverRevenue,
  perhapsOverUsers,
} from "../../facts/limits";
import { clear, licensed, termFinding, weighty } from "./term-finding";

const verified = (term: string) => is(`licence.${term}`, "separate-licence", "ends");

/** Users, revenue and territory, each measured as the licence measures it. */
export const licenceLimits = termFinding({
  id: "licence-limits",
  order: 51,
  title: { zh: "许可证所设的规模和地域限度", en: "Limits of scale and territory in the licence" },
  summary: {
    zh: "许可证可以以规模、收入、地域为限。{if:user-threshold}{if:revenue-threshold}{if:territory}",
    en: "A licence may stop at a scale, a revenue or a border. {if:user-threshold}{if:revenue-threshold}{if:territory}",
  },
  relevantWhen: all(
    licensed,
    any(
      verified("user-threshold"),
      verified("revenue-threshold"),
      hasTerritory,
      is("licence.user-threshold", "unverified"),
      is("licence.revenue-threshold", "unverified"),
      is("licence.territory", "unverified"),
    ),
  ),
  uncoveredWhen: any(
    is("licence.user-threshold", "unverified"),
    is("licence.revenue-threshold", "unverified"),
    is("licence.territory", "unverified"),
  ),
  rows: [
    {
      id: "users",
      when: overUsers,
      then: "met",
      because: {
        zh: "{term:user-threshold}所述规模达到或者超过这一界限。",
        en: "{term:user-threshold} The scale stated reaches it.",
      },
      terms: ["user-threshold"],
    },
    {
      id: "revenue",
      when: overRevenue,
      then: "met",
      because: {
        zh: "{term:revenue-threshold}所述收入达到或者超过这一界限。",
        en: "{term:revenue-threshold} The revenue stated reaches it.",
      },
      terms: ["revenue-threshold"],
    },
    {
      id: "territory",
      when: outsideTerritory,
      then: "met",
      because: {
        zh: "{term:territory}所述的地点在许可不及的范围之内。",
        en: "{term:territory} A place stated is one that the licence leaves out.",
      },
      terms: ["territory"],
    },
    {
      id: "daily-users",
      when: perhapsOverUsers,
      then: "contested",
      because: {
        zh: "{term:user-threshold}所述的是月活跃用户，许可证计算的是日均活跃用户，须按其口径核算。",
        en: "{term:user-threshold} Monthly users were stated, and the licence counts daily ones: count as it counts.",
      },
      terms: ["user-threshold"],
    },
    {
      id: "model-service",
      when: perhapsOverRevenue,
      then: "contested",
      because: {
        zh: "{term:revenue-threshold}该限度只及于以模型本身对外提供服务者，所述的产品是否属于，可以争论。",
        en: "{term:revenue-threshold} The limit binds those who offer the model itself as a service; whether this product does can be argued.",
      },
      terms: ["revenue-threshold"],
    },
    {
      id: "seat",
      when: perhapsOutsideTerritory,
      then: "contested",
      because: {
        zh: "{term:territory}该限制看被许可人的住所地或者主营业地，不看用户所在地；所述地点是否即为住所地或者主营业地，须查明。",
        en: "{term:territory} It looks at the licensee’s domicile or principal place of business, not at where users are; whether the place stated is that has to be found out.",
      },
      terms: ["territory"],
    },
    clear(["user-threshold", "revenue-threshold", "territory"], {
      zh: "{if:user-threshold}{if:revenue-threshold}{if:territory}所述情况在限度之内。",
      en: "{if:user-threshold}{if:revenue-threshold}{if:territory}What was stated stays within it.",
    }),
  ],
  severity: weighty,
  levers: ["obtain-licence", "replace-and-isolate", "drop-the-plan"],
});
