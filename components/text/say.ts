import type { Locale, Text } from "../../lib/knowledge/text";

/** The words in one language, with `{name}` places filled. Values are inserted as they are, never as markup. */
export function say(text: Text, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  return text[locale].replace(/\{([a-z]+)\}/g, (place, name: string) => String(values[name] ?? place));
}
