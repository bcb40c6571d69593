"use client";

import { draft as words } from "../../content/phrases/ui/draft";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import type { Notice } from "./store";

/** Says where the draft could not be kept, or was changed by another tab. */
export function DraftNotice({ notice, locale }: { notice: Notice; locale: Locale }) {
  return (
    <div role="status" className="draft-notice-place">
      {notice === null ? null : (
        <p className="notice">{say(notice === "not-kept" ? words.notKept : words.newer, locale)}</p>
      )}
    </div>
  );
}
