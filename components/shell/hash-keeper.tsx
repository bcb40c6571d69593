"use client";

import { useEffect } from "react";

/**
 * An entry that the browser itself makes in the history, by following `#authority-3`, lacks the state by
 * which Next recognises its pages: going back to it from another page would change the address and
 * nothing else. Writing the entry again through Next's replaceState adds the state.
 */
export function HashKeeper() {
  useEffect(() => {
    const keep = () => {
      if (window.history.state === null) window.history.replaceState(null, "", window.location.href);
    };
    window.addEventListener("hashchange", keep);
    return () => window.removeEventListener("hashchange", keep);
  }, []);
  return null;
}
