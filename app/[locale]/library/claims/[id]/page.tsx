import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimPage } from "../../../../../components/library/claim-page";
import { generally } from "../../../../../components/library/generally";
import { localeList } from "../../../../../components/text/locale";
import { say } from "../../../../../components/text/say";
import { knowledge } from "../../../../../content";
import { pageLocale } from "../../../page-locale";

type Params = { readonly params: Promise<{ locale: string; id: string }> };

/** Rendered once for each, when Licet is built; no other exists. */
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeList.flatMap((locale) => knowledge.claims.map(({ id }) => ({ locale, id })));
}

async function entryOf(params: Params["params"]) {
  const { id } = await params;
  return knowledge.claims.find((candidate) => candidate.id === id) ?? notFound();
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: say(generally((await entryOf(params)).title), await pageLocale(params)) };
}

export default async function Page({ params }: Params) {
  return <ClaimPage locale={await pageLocale(params)} claim={await entryOf(params)} />;
}
