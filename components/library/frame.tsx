import Link from "next/link";
import type { ReactNode } from "react";
import { knowledge } from "../../content";
import { library as words } from "../../content/phrases/ui/library";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Report } from "./report";

type Props = {
  readonly locale: Locale;
  /** The page's address below the library, from its stroke on. */
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A page of the library: the way back, what it is, its content, how to report an error. */
export function LibraryFrame({ locale, path, kind, title, children }: Props) {
  return (
    <div className="library">
      <p className="library-back">
        <Link href={`/${locale}/library`} prefetch={false}>
          {say(words.title, locale)}
        </Link>
        <span aria-hidden="true"> / </span>
        {kind}
      </p>
      <h1>{title}</h1>
      {children}
      <Report locale={locale} path={path} version={knowledge.version} hash={knowledge.hash} />
    </div>
  );
}
