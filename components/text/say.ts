import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";

/** The words in one language, with `{name}` places filled. Values are inserted as they are, never as markup. */
export function say(text: Text, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  return text[locale].replace(/\{([a-z]+)\}/g, (place, name: string) => String(values[name] ?? place));
}
