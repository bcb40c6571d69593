"use client";

import { useSyncExternalStore } from "react";
import { current, type Snapshot, subscribe } from "./store";

/** The draft in this browser; null while the page is still the one that the server rendered. */
export function useDraft(): Snapshot | null {
  return useSyncExternalStore(subscribe, current, () => null);
}
