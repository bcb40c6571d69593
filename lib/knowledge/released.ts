import type { Text } from "./text";

/** The first day that an imprecise release can be, so that nothing acquired in that month or year counts as too early. */
export const firstDay = (released: string): string => `${released}-01-01`.slice(0, 10);

const months = "January February March April May June July August September October November December".split(" ");

/** A year, a month or a day in words, exactly as far as known. */
export function dayText(day: string): Text {
  const [year = "", month, date] = day.split("-");
  return {
    zh: `${year}年${month === undefined ? "" : `${Number(month)}月`}${date === undefined ? "" : `${Number(date)}日`}`,
    en: [date === undefined ? "" : Number(date), month === undefined ? "" : months[Number(month) - 1], year]
      .filter((part) => part !== "")
      .join(" "),
  };
}

/** Who released a model and when. */
export function releasedBy(developer: Text, released: string): Text {
  const day = dayText(released);
  return {
    zh: `${developer.zh}于${day.zh}发布`,
    en: `Released by ${developer.en} ${released.length === 10 ? "on" : "in"} ${day.en}`,
  };
}
