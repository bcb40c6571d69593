import Link from "next/link";
import type { ReactNode } from "react";
import { common } from "../../content/phrases/ui/common";
import type { Text } from "../../lib/knowledge/text";
import { languageTag, localeList } from "../text/locale";
import { say } from "../text/say";

type Props = { readonly title: Text; readonly text: Text; readonly action?: ReactNode };

/** A short message in Chinese and in English, with the ways back to the start. */
export function BothLanguages({ title, text, action }: Props) {
  return (
    <div className="both-languages">
      {localeList.map((locale, index) => {
        const Heading = index === 0 ? "h1" : "h2";
        return (
          <section key={locale} lang={languageTag(locale)}>
            <Heading className="both-title">{say(title, locale)}</Heading>
            <p>{say(text, locale)}</p>
            <p>
              <Link href={`/${locale}`} prefetch={false}>
                {say(common.backToStart, locale)}
              </Link>
            </p>
          </section>
        );
      })}
      {action}
    </div>
  );
}
