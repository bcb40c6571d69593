import type { Metadata } from "next";
import { Cases, Documents, Licences } from "../../../components/library/entries";
import { Instruments } from "../../../components/library/instruments";
import { localeList } from "../../../components/text/locale";
import { say } from "../../../components/text/say";
import { knowledge } from "../../../content";
import { library as words } from "../../../content/phrases/ui/library";
import { pageLocale } from "../page-locale";

type Params = { readonly params: Promise<{ locale: string }> };

/** Rendered once, when Licet is built: nothing here depends on who reads it. */
export const dynamic = "force-static";

export function generateStaticParams() {
  return localeList.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: say(words.title, await pageLocale(params)) };
}

/** Every authority that memos cite, each at an address of its own: the citation's id after `#`. */
export default async function LibraryPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { instruments, cases, licences, documents, lawAsOf, version } = knowledge;
  return (
    <div className="library">
      <h1>{say(words.title, locale)}</h1>
      <p className="lead">{say(words.lead, locale, { date: lawAsOf, version })}</p>
      <nav className="library-contents" aria-label={say(words.contents, locale)}>
        {(["instruments", "cases", "licences", "documents"] as const).map((name) => (
          <a key={name} href={`#${name}`}>
            {say(words[name], locale)}
          </a>
        ))}
      </nav>
      <h2 id="instruments">{say(words.instruments, locale)}</h2>
      <Instruments locale={locale} instruments={instruments} />
      <h2 id="cases">{say(words.cases, locale)}</h2>
      <Cases locale={locale} cases={cases} />
      <h2 id="licences">{say(words.licences, locale)}</h2>
      <Licences locale={locale} licences={licences} />
      <h2 id="documents">{say(words.documents, locale)}</h2>
      <Documents locale={locale} documents={documents} />
    </div>
  );
}
