import type { Metadata } from "next";
import { Gaps } from "../../../components/library/gaps";
import { generally } from "../../../components/library/generally";
import { IndexList } from "../../../components/library/index-list";
import { LicenceList } from "../../../components/library/licence-list";
import { ModelList } from "../../../components/library/model-list";
import { Report } from "../../../components/library/report";
import { SearchBox } from "../../../components/library/search-box";
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

/** The index of everything that memos stand on. */
export default async function LibraryPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { instruments, cases, documents, claims, gaps, lawAsOf, version, hash } = knowledge;
  const sections = ["instruments", "cases", "claims", "duties", "licences", "models", "documents", "gaps"] as const;
  const judged = (kind: "claim" | "duty") =>
    claims
      .filter((claim) => claim.kind === kind)
      .sort((a, b) => a.order - b.order)
      .map(({ id, title, elements }) => ({
        path: `claims/${id}`,
        title: generally(title),
        note: say(words.elementCount, locale, { count: elements.length }),
      }));
  return (
    <div className="library">
      <h1>{say(words.title, locale)}</h1>
      <p className="lead">{say(words.lead, locale, { date: lawAsOf, version })}</p>
      <SearchBox locale={locale} />
      <nav className="library-contents" aria-label={say(words.contents, locale)}>
        {sections.map((name) => (
          <a key={name} href={`#${name}`}>
            {say(words[name], locale)}
          </a>
        ))}
      </nav>
      <IndexList
        locale={locale}
        id="instruments"
        title={words.instruments}
        rows={instruments.map(({ id, title, versions }) => ({
          path: `instruments/${id}`,
          title,
          note: [
            versions.map((one) => one.label[locale]).join(locale === "zh" ? "、" : ", "),
            say(words.provisionCount, locale, {
              count: new Set(versions.flatMap((one) => one.provisions.map((p) => p.concept))).size,
            }),
          ].join(" · "),
        }))}
      />
      <IndexList
        locale={locale}
        id="cases"
        title={words.cases}
        rows={cases.map(({ id, parties, docket, date }) => ({
          path: `cases/${id}`,
          title: parties,
          note: [docket, date].filter(Boolean).join(" · "),
        }))}
      />
      <IndexList locale={locale} id="claims" title={words.claims} rows={judged("claim")} />
      <IndexList locale={locale} id="duties" title={words.duties} rows={judged("duty")} />
      <LicenceList locale={locale} />
      <ModelList locale={locale} />
      <IndexList
        locale={locale}
        id="documents"
        title={words.documents}
        rows={documents.map(({ id, title, date }) => ({ path: `documents/${id}`, title, note: date ?? "" }))}
      />
      <Gaps locale={locale} gaps={gaps} />
      <Report locale={locale} path="" version={version} hash={hash} />
    </div>
  );
}
