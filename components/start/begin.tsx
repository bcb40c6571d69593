"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { draft as draftWords } from "../../content/phrases/ui/draft";
import { start as words } from "../../content/phrases/ui/start";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { DraftNotice } from "../draft/draft-notice";
import { isEmpty } from "../draft/envelope";
import { erase } from "../draft/store";
import { useDraft } from "../draft/use-draft";
import { ConfirmButton } from "../shell/confirm-button";
import { say } from "../text/say";

/** Begin; or, where a draft exists, continue it, see its memo, or begin anew. */
export function Begin({ locale }: { readonly locale: Locale }) {
  const snapshot = useDraft();
  const router = useRouter();
  const assess = `/${locale}/assess`;
  if (snapshot === null || isEmpty(snapshot.draft)) {
    return (
      <>
        <p className="button-row">
          <Link href={assess} prefetch={false} className="button button-large">
            {say(words.begin, locale)}
          </Link>
        </p>
        {snapshot ? <DraftNotice notice={snapshot.notice} locale={locale} /> : null}
      </>
    );
  }
  return (
    <>
      <div className="button-row">
        <Link href={`${assess}#check`} prefetch={false} className="button button-large">
          {say(words.resume, locale)}
        </Link>
        <Link href={`/${locale}/memo`} prefetch={false} className="button-quiet">
          {say(words.seeMemo, locale)}
        </Link>
        <ConfirmButton
          className="button-text"
          label={say(words.beginAnew, locale)}
          question={say(words.beginAnewConfirm, locale)}
          yes={say(words.beginAnew, locale)}
          cancel={say(draftWords.cancel, locale)}
          onYes={() => {
            erase();
            router.push(assess);
          }}
        />
      </div>
      <DraftNotice notice={snapshot.notice} locale={locale} />
    </>
  );
}
