"use client";

import { useState } from "react";
import { draft as words } from "../../content/phrases/ui/draft";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { erase } from "../draft/store";
import { ConfirmButton } from "../shell/confirm-button";
import { say } from "../text/say";

/** Removes every trace from this browser, after asking. */
export function Erase({ locale }: { readonly locale: Locale }) {
  const [done, setDone] = useState(false);
  return (
    <>
      <ConfirmButton
        className="button-text button-danger"
        label={say(words.erase, locale)}
        question={say(words.eraseConfirm, locale)}
        yes={say(words.eraseYes, locale)}
        cancel={say(words.cancel, locale)}
        onYes={() => {
          erase();
          setDone(true);
        }}
      />
      <p role="status" className="small">
        {done ? say(words.erased, locale) : null}
      </p>
    </>
  );
}
