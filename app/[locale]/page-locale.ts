import { notFound } from "next/navigation";
import { isLocale } from "../../components/text/locale";
import type { Locale } from "../../lib/knowledge/vocabulary";

/** The language of a page, or the not-found page where the address names none. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}
