"use client";

import { usePathname, useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { common } from "../../content/phrases/ui/common";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { languageTag } from "../text/locale";
import { say } from "../text/say";

/** A link to the same place in the other language. The hash, which holds the step, is known only when it is followed. */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const path = usePathname();
  const router = useRouter();
  const other: Locale = locale === "zh" ? "en" : "zh";
  const target = path.replace(/^\/[^/]*/, `/${other}`);

  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(target + window.location.hash, { scroll: false });
  }

  return (
    <a href={target} hrefLang={languageTag(other)} lang={languageTag(other)} onClick={follow}>
      {say(other === "zh" ? common.chinese : common.english, locale)}
    </a>
  );
}
