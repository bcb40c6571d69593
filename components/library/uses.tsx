import Link from "next/link";
import { knowledge } from "../../content";
import { library as words } from "../../content/phrases/ui/library";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { type Use, usedIn } from "../../lib/library/used-in";
import { say } from "../text/say";
import { generally } from "./generally";

const uses = usedIn(knowledge);

/** More than these are kept folded: a list longer than what it belongs to helps nobody. */
const most = 4;

/** Links to the claims and elements that cite an authority. */
export function Uses({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const found = uses.get(id) ?? [];
  if (found.length === 0) return null;
  const byClaim = new Map<string, Use[]>();
  for (const use of found) byClaim.set(use.claim, [...(byClaim.get(use.claim) ?? []), use]);
  const links = [...byClaim].map(([claim, places]) => (
    <UseLink key={claim} locale={locale} claim={claim} places={places} />
  ));
  if (links.length > most)
    return (
      <details className="library-folded">
        <summary>{say(words.usedInCount, locale, { count: links.length })}</summary>
        <p className="library-uses">{links}</p>
      </details>
    );
  return (
    <p className="library-uses">
      <span className="library-label">{say(words.usedIn, locale)}</span> {links}
    </p>
  );
}

function UseLink({ locale, claim: id, places }: { locale: Locale; claim: string; places: readonly Use[] }) {
  const claim = knowledge.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) return null;
  const [first] = places.flatMap(({ element }) => element ?? []);
  return (
    <Link href={`/${locale}/library/claims/${id}${first ? `#${first}` : ""}`} prefetch={false} className="library-use">
      {say(generally(claim.title), locale)}
    </Link>
  );
}
