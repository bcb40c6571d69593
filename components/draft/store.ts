import { type Draft, emptyDraft } from "./envelope";
import { parseDraft } from "./parse";

/*
 * The draft, kept in localStorage and mirrored in memory. Where the browser refuses to save, memory
 * alone carries it and `notice` says so.
 */
const storageKey = "licet-draft";

export type Notice = "not-kept" | "newer" | null;
export type Snapshot = { readonly draft: Draft; readonly notice: Notice };

let snapshot: Snapshot | null = null;
const listeners = new Set<() => void>();

function publish(next: Snapshot): void {
  snapshot = next;
  for (const listener of listeners) listener();
}

function read(): Snapshot {
  try {
    return { draft: parseDraft(localStorage.getItem(storageKey)) ?? emptyDraft(), notice: null };
  } catch {
    return { draft: emptyDraft(), notice: "not-kept" };
  }
}

/** The draft as it stands; always the same object until something changes. */
export function current(): Snapshot {
  snapshot ??= read();
  return snapshot;
}

/** Puts a changed draft in place and saves it at once. */
export function save(change: (draft: Draft) => Draft): void {
  const before = current();
  const draft = { ...change(before.draft), revision: before.draft.revision + 1 };
  let notice: Notice = before.notice === "newer" ? null : before.notice;
  try {
    localStorage.setItem(storageKey, JSON.stringify(draft));
    notice = null;
  } catch {
    notice = "not-kept";
  }
  publish({ draft, notice });
}

/** Removes the draft and every other trace in this browser. */
export function erase(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing could be saved, so nothing is left.
  }
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
  document.cookie = "licet-theme=; path=/; max-age=0; SameSite=Lax";
  publish({ draft: emptyDraft(), notice: null });
}

function onStorage(event: StorageEvent): void {
  // `key` is null when another tab cleared everything.
  if (event.key !== storageKey && event.key !== null) return;
  const stored = parseDraft(event.newValue);
  const mine = current().draft;
  if (stored === null) publish({ draft: emptyDraft(), notice: null });
  else if (stored.revision >= mine.revision) publish({ draft: stored, notice: "newer" });
}

/** Tells of every change, in this tab or another, until the returned function is called. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener("storage", onStorage);
      // While nobody listens another tab may write: read afresh next time, unless memory is all there is.
      if (snapshot?.notice !== "not-kept") snapshot = null;
    }
  };
}
