import Link from "next/link";
import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";

export type IndexRow = { readonly path: string; readonly title: Text; readonly note: string };

type Props = {
  readonly locale: Locale;
  readonly id: string;
  readonly title: Text;
  readonly rows: readonly IndexRow[];
};

/** A list of the library's index, with its number. */
export function IndexList({ locale, id, title, rows }: Props) {
  return (
    <section>
      <h2 id={id}>
        {say(title, locale)} <span className="library-count">{rows.length}</span>
      </h2>
      <ul className="library-index">
        {rows.map(({ path, title: name, note }) => (
          <li key={path}>
            <Link href={`/${locale}/library/${path}`} prefetch={false}>
              {say(name, locale)}
            </Link>
            <span className="library-meta">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
