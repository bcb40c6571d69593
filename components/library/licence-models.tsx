import Link from "next/link";
import { knowledge } from "../../content";
import { licence as words } from "../../content/phrases/ui/licence";
import { componentNames } from "../../content/phrases/ui/wizard";
import type { Licence } from "../../lib/knowledge/authority";
import { dayText } from "../../lib/knowledge/released";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { modelsUnder, type Period, released } from "../../lib/library/catalogue";
import { say } from "../text/say";

type Props = { readonly locale: Locale; readonly licence: Licence };

/** The models of which a part stands, or stood, under the licence. */
export function LicenceModels({ locale, licence }: Props) {
  const rows = modelsUnder(released(knowledge.models), licence.id);
  return (
    <>
      <h2 id="models">
        {say(words.modelsUnder, locale)} <span className="library-count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? <p className="hint">{say(words.noModels, locale)}</p> : null}
      <ul className="library-index">
        {rows.map(({ model, periods }) => (
          <li key={model.id} id={`model-${model.id}`}>
            <Link href={`/${locale}/library#model-${model.id}`} prefetch={false}>
              {say(model.name, locale)}
            </Link>
            <span className="library-meta">
              {say(model.developer, locale)} · {periodsText(periods, locale)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The components, and the days where the licence was not always theirs; components of the same days together. */
function periodsText(periods: readonly Period[], locale: Locale): string {
  const days = new Map<string, string[]>();
  for (const period of periods) {
    const when = daysText(period, locale);
    days.set(when, [...(days.get(when) ?? []), say(componentNames[period.component], locale)]);
  }
  return [...days]
    .map(([when, components]) => `${components.join(locale === "zh" ? "、" : ", ")}${when}`)
    .join(locale === "zh" ? "；" : "; ");
}

function daysText({ from, until }: Period, locale: Locale): string {
  const said = [
    from === null ? "" : say(words.from, locale, { day: say(dayText(from), locale) }),
    until === null ? "" : say(words.until, locale, { day: say(dayText(until), locale) }),
  ].filter((part) => part !== "");
  if (said.length === 0) return "";
  return locale === "zh" ? `（${said.join("，")}）` : ` (${said.join(", ")})`;
}
