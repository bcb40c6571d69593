import type { Model } from "../knowledge/model";
import type { Text } from "../knowledge/text";
import { type Locale, locales, type Milestone } from "../knowledge/vocabulary";

type Named = Pick<Model, "name" | "milestones">;

/** A bracket around a day, with the space before it. */
const bracketed = /(?: \(|（)[^（）()]*\{day:([a-z-]+)\}[^（）()]*[）)]/g;
const bare = /\{day:([a-z-]+)\}/g;

/**
 * A text with the slots that the model alone fills: `{model}` and `{day:released}`, a day in the model's life. Where
 * it is not settled which model it is, the name becomes `otherwise` and brackets that name a day are left out.
 */
export function fillModel(text: Text, models: readonly Named[], otherwise: Text): Text {
  return Object.fromEntries(
    locales.map((locale) => [locale, modelWords(text[locale], models, otherwise, locale)]),
  ) as Text;
}

/** The same for one language. */
export function modelWords(text: string, models: readonly Named[], otherwise: Text, locale: Locale): string {
  const days = (milestone: string): string => {
    const [first, ...rest] = new Set(models.map(({ milestones }) => milestones[milestone as Milestone]));
    return first === undefined || rest.length > 0 ? "" : dayText(first, locale);
  };
  const names = new Set(models.map(({ name }) => name[locale]));
  return text
    .replace(bracketed, (whole, milestone: string) => (days(milestone) === "" ? "" : whole))
    .replace(bare, (_, milestone: string) => days(milestone))
    .replaceAll("{model}", names.size === 1 ? ([...names][0] ?? "") : otherwise[locale]);
}

/** A day, a month or a year as it stands in a sentence. */
export function dayText(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-").map(Number);
  if (locale === "zh") return [`${year}年`, month && `${month}月`, date && `${date}日`].filter(Boolean).join("");
  const name =
    month && new Date(Date.UTC(2000, month - 1, 1)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
  return [date, name, year].filter(Boolean).join(" ");
}
