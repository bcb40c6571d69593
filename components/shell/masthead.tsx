import Link from "next/link";
import { common } from "../../content/phrases/ui/common";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { LanguageSwitch } from "./language-switch";
import { Seal } from "./seal";

/** The head of every page. */
export function Masthead({ locale }: { locale: Locale }) {
  return (
    <header className="masthead">
      <div className="frame masthead-row">
        <Link className="brand" href={`/${locale}`} prefetch={false}>
          <Seal />
          <span lang="la">{say(common.name, locale)}</span>
          <span className="brand-tagline">{say(common.tagline, locale)}</span>
        </Link>
        <nav className="masthead-links" aria-label={say(common.mainNavigation, locale)}>
          <Link href={`/${locale}/library`} prefetch={false}>
            {say(common.library, locale)}
          </Link>
          <LanguageSwitch locale={locale} />
        </nav>
      </div>
    </header>
  );
}
