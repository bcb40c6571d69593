import type { Locale } from "../../lib/knowledge/vocabulary";

/** Written out here because the list in lib/knowledge would bring the whole of zod into the browser. */
export const localeList: readonly Locale[] = ["zh", "en"];

/** Whether a path segment names a language of the interface. */
export function isLocale(value: string): value is Locale {
  return value === "zh" || value === "en";
}

/** The language tag for `lang` attributes. */
export function languageTag(locale: Locale): string {
  return locale === "zh" ? "zh-CN" : "en";
}
