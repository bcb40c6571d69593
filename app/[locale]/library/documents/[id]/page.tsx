import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentPage } from "../../../../../components/library/document-page";
import { localeList } from "../../../../../components/text/locale";
import { say } from "../../../../../components/text/say";
import { knowledge } from "../../../../../content";
import { pageLocale } from "../../../page-locale";

type Params = { readonly params: Promise<{ locale: string; id: string }> };

/** Rendered once for each, when Licet is built; no other exists. */
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeList.flatMap((locale) => knowledge.documents.map(({ id }) => ({ locale, id })));
}

async function entryOf(params: Params["params"]) {
  const { id } = await params;
  return knowledge.documents.find((candidate) => candidate.id === id) ?? notFound();
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: say((await entryOf(params)).title, await pageLocale(params)) };
}

export default async function Page({ params }: Params) {
  return <DocumentPage locale={await pageLocale(params)} entry={await entryOf(params)} />;
}
