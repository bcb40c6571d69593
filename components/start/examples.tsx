"use client";

import { useRouter } from "next/navigation";
import { draft as draftWords } from "../../content/phrases/ui/draft";
import { start as words } from "../../content/phrases/ui/start";
import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { draftOf, isEmpty } from "../draft/envelope";
import { save } from "../draft/store";
import { useDraft } from "../draft/use-draft";
import { ConfirmButton } from "../shell/confirm-button";
import { say } from "../text/say";

/** What the start page shows of an example; its answers are fetched when it is opened. */
export type Teaser = { readonly id: string; readonly title: Text; readonly summary: Text };

/** The worked examples. One click opens the memo, unless a draft of the user's own would be lost. */
export function Examples({ locale, teasers }: { readonly locale: Locale; readonly teasers: readonly Teaser[] }) {
  const snapshot = useDraft();
  const router = useRouter();
  // An example opened and not changed may be replaced by the next without a question.
  const own = snapshot !== null && !isEmpty(snapshot.draft) && snapshot.draft.revision > 1;

  async function open(id: string) {
    const { examples } = await import("../../content/examples");
    const example = examples.find((candidate) => candidate.id === id);
    if (example === undefined) return;
    save((draft) => ({ ...draftOf(example.file), revision: isEmpty(draft) || !own ? 0 : draft.revision }));
    router.push(`/${locale}/memo`);
  }

  return (
    <ol className="examples">
      {teasers.map((teaser) => (
        <li key={teaser.id} className="example">
          <h3>{say(teaser.title, locale)}</h3>
          <p className="small">{say(teaser.summary, locale)}</p>
          <ConfirmButton
            className="button-link"
            label={say(words.exampleOpen, locale)}
            question={say(words.exampleReplaces, locale)}
            yes={say(words.exampleReplaceYes, locale)}
            cancel={say(draftWords.cancel, locale)}
            ask={own}
            onYes={() => open(teaser.id)}
          />
        </li>
      ))}
    </ol>
  );
}
