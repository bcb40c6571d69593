import type { Metadata } from "next";
import { connection } from "next/server";
import { say } from "../../../components/text/say";
import { Wizard } from "../../../components/wizard/wizard";
import { wizard } from "../../../content/phrases/ui/wizard";
import { pageLocale } from "../page-locale";

type Params = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: say(wizard.pageTitle, await pageLocale(params)) };
}

/** The interview. Rendered for each request, so that its scripts carry the request's nonce. */
export default async function AssessPage({ params }: Params) {
  const locale = await pageLocale(params);
  await connection();
  return <Wizard locale={locale} />;
}
