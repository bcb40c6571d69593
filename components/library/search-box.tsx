"use client";

import { useEffect, useId, useState } from "react";
import { library as words } from "../../content/phrases/ui/library";
import type { Locale } from "../../lib/knowledge/vocabulary";
import type { SearchEntry, SearchHit } from "../../lib/library/search";
import { say } from "../text/say";

type Search = {
  readonly entries: readonly SearchEntry[];
  readonly search: (entries: readonly SearchEntry[], query: string, locale: Locale) => readonly SearchHit[];
};

/** Finds by title, number and words of the law in either language; the index is loaded when it is first needed. */
export function SearchBox({ locale }: { readonly locale: Locale }) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [ready, setReady] = useState<Search | null>(null);
  const wanted = query.trim() !== "";

  // The address can bring a query with it.
  useEffect(() => {
    const given = new URLSearchParams(window.location.search).get("q");
    if (given) setQuery(given);
  }, []);

  useEffect(() => {
    if (!wanted || ready !== null) return;
    let current = true;
    import("./search-index").then(({ entries, search }) => current && setReady({ entries, search }));
    return () => {
      current = false;
    };
  }, [wanted, ready]);

  function change(value: string) {
    setQuery(value);
    const address = new URL(window.location.href);
    if (value.trim() === "") address.searchParams.delete("q");
    else address.searchParams.set("q", value);
    window.history.replaceState(window.history.state, "", address);
  }

  const hits = ready === null || !wanted ? [] : ready.search(ready.entries, query, locale);
  return (
    <search className="library-search">
      <label htmlFor={id}>{say(words.search, locale)}</label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={say(words.searchHint, locale)}
        autoComplete="off"
        onChange={(event) => change(event.currentTarget.value)}
      />
      <p role="status" className="hint">
        {wanted && ready !== null ? say(words.found, locale, { count: hits.length }) : ""}
      </p>
      {hits.length > 0 ? (
        <ul className="library-hits">
          {hits.map((hit) => (
            <li key={`${hit.entry.path} ${hit.entry.title.en}`}>
              <a href={`/${locale}/library${hit.entry.path.startsWith("#") ? "" : "/"}${hit.entry.path}`}>
                {say(hit.entry.title, locale)}
              </a>
              <span className="library-meta">
                {hit.before}
                {hit.match ? <mark>{hit.match}</mark> : null}
                {hit.after}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
}
