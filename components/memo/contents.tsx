"use client";

import { memo as words } from "../../content/phrases/ui/memo";
import { plainLine } from "../../lib/export/plain-text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { languageTag } from "../text/locale";
import { say } from "../text/say";
import type { Numbered } from "./numbering";

/** The memo's parts and findings as links: a rail where there is room, folded where there is not. */
export function Contents({ blocks, locale }: { readonly blocks: readonly Numbered[]; readonly locale: Locale }) {
  const list = (
    <ol className="contents-list" lang={languageTag(locale)}>
      {blocks.map(({ block, ordinal }) =>
        block.kind === "heading" && block.level < 3 ? (
          <li key={block.id} className={`contents-${block.level}`}>
            <a href={`#${block.id}`}>
              <span className="contents-number">{ordinal?.[locale]}</span>
              {plainLine(block.text[locale])}
            </a>
          </li>
        ) : null,
      )}
    </ol>
  );
  return (
    <nav className="contents" aria-label={say(words.contents, locale)}>
      <div className="contents-wide">
        <p className="label-caps">{say(words.contents, locale)}</p>
        {list}
      </div>
      <details className="contents-narrow">
        <summary>{say(words.contents, locale)}</summary>
        {list}
      </details>
    </nav>
  );
}
