"use client";

import { BothLanguages } from "../../components/shell/both-languages";
import { common } from "../../content/phrases/ui/common";

/** Shown where a page fails. The error itself may quote answers and is not shown or sent anywhere. */
export default function ErrorPage({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <BothLanguages
      title={common.failedTitle}
      text={common.failedText}
      action={
        <button type="button" className="button" onClick={() => retry()}>
          {common.retry.zh} <span lang="en">{common.retry.en}</span>
        </button>
      }
    />
  );
}
