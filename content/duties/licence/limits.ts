import { all, any, is, not } from "../../../lib/knowledge/condition";
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

const reached = any(
  overUsers,
  overRevenue,
  outsideTerritory,
  perhapsOverUsers,
  perhapsOverRevenue,
  perhapsOutsideTerritory,
);

/** A number from which the licence stops or asks for another one. */
const stops = (term: string) => is(`licence.${term}`, "separate-licence", "ends");

/** A limit whose words nobody read. */
const unread = any(
  is("licence.user-threshold", "unverified"),
  is("licence.revenue-threshold", "unverified"),
  is("licence.territory", "unverified"),
);

/** Users, revenue and territory, each measured as the licence measures it. */
export const licenceLimits = termFinding({
  id: "licence-limits",
  order: 51,
  title: { zh: "许可证所设的规模和地域限度", en: "Limits of scale and territory in the licence" },
  summary: {
    zh: "许可证可以规模、收入或者地域为限。{if:user-threshold}{if:revenue-threshold}{if:territory}",
    en: "A licence may stop at a scale, a revenue or a border. {if:user-threshold}{if:revenue-threshold}{if:territory}",
  },
  relevantWhen: all(licensed, any(stops("user-threshold"), stops("revenue-threshold"), hasTerritory, unread)),
  // A limit that is known and reached is told, whatever else could not be read.
  uncoveredWhen: all(unread, not(reached)),
  rows: [
    {
      id: "users",
      when: overUsers,
      then: "met",
      because: {
        zh: "{term:user-threshold}所述用户规模已达这一界限。",
        en: "{term:user-threshold} The number of users stated reaches that limit.",
      },
      terms: ["user-threshold"],
    },
    {
      id: "revenue",
      when: overRevenue,
      then: "met",
      because: {
        zh: "{term:revenue-threshold}所述收入已达这一界限。",
        en: "{term:revenue-threshold} The revenue stated reaches that limit.",
      },
      terms: ["revenue-threshold"],
    },
    {
      id: "territory",
      when: outsideTerritory,
      then: "met",
      because: {
        zh: "{term:territory}所述地点不在许可的地域之内。",
        en: "{term:territory} A place stated lies outside the licensed territory.",
      },
      terms: ["territory"],
    },
    {
      id: "daily-users",
      when: perhapsOverUsers,
      then: "contested",
      leaning: "even",
      because: {
        zh: "{term:user-threshold}所述的是月活跃用户，许可证计算的是日活跃用户，须按其口径核算。",
        en: "{term:user-threshold} Monthly users were stated, and the licence counts daily ones: the figure has to be worked out its way.",
      },
      terms: ["user-threshold"],
    },
    {
      id: "model-service",
      when: perhapsOverRevenue,
      then: "contested",
      leaning: "even",
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
      leaning: "even",
      because: {
        zh: "{term:territory}该限制以被许可人的住所地或者主要营业地为准，不以用户所在地为准；所述地点是否为住所地或者主要营业地，须查明。",
        en: "{term:territory} What counts is the licensee’s domicile or principal place of business, not where users are; whether the place stated is either has to be found out.",
      },
      terms: ["territory"],
    },
    clear(["user-threshold", "revenue-threshold", "territory"], {
      zh: "{if:user-threshold}{if:revenue-threshold}{if:territory}所述情况没有超出许可证所设的限度。",
      en: "{if:user-threshold}{if:revenue-threshold}{if:territory}What was stated stays within the licence’s limits.",
    }),
  ],
  severity: weighty,
  levers: ["obtain-licence", "replace-and-isolate", "drop-the-plan"],
});
