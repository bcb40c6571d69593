import Link from "next/link";
import { knowledge } from "../../content";
import { library as words } from "../../content/phrases/ui/library";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { type Use, usedIn } from "../../lib/library/used-in";
import { say } from "../text/say";

const uses = usedIn(knowledge);

/** Links to the claims and elements that cite an authority. */
export function Uses({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const found = uses.get(id) ?? [];
  if (found.length === 0) return null;
  const byClaim = new Map<string, Use[]>();
  for (const use of found) byClaim.set(use.claim, [...(byClaim.get(use.claim) ?? []), use]);
  return (
    <p className="library-uses">
      <span className="library-label">{say(words.usedIn, locale)}</span>{" "}
      {[...byClaim].map(([claimId, places]) => {
        const claim = knowledge.claims.find(({ id: other }) => other === claimId);
        if (claim === undefined) return null;
        const [first] = places.flatMap(({ element }) => element ?? []);
        return (
          <Link
            key={claimId}
            href={`/${locale}/library/claims/${claimId}${first ? `#${first}` : ""}`}
            prefetch={false}
            className="library-use"
          >
            {say(claim.title, locale)}
          </Link>
        );
      })}
    </p>
  );
}
