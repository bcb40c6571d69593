import { common } from "../../content/phrases/ui/common";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { ThemeSwitch } from "./theme-switch";

/** The foot of every page: what Licet is not, and the theme. */
export function Colophon({ locale }: { locale: Locale }) {
  return (
    <footer className="colophon">
      <div className="frame colophon-row">
        <p className="colophon-text">
          {say(common.notAdvice, locale)}
          {locale === "en" ? " " : ""}
          {say(common.scope, locale)}
        </p>
        <ThemeSwitch locale={locale} />
      </div>
    </footer>
  );
}
