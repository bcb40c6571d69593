import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";

type Props = { readonly locale: Locale; readonly rows: readonly (readonly [Text, Text])[] };

/** Labels with their texts. */
export function Details({ locale, rows }: Props) {
  return (
    <dl className="library-details">
      {rows.map(([label, text]) => (
        <div key={label.en} className="contents-of-dl">
          <dt>{say(label, locale)}</dt>
          <dd>{say(text, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
