import type { Metadata } from "next";
import { connection } from "next/server";
import { MemoPage } from "../../../components/memo/memo-page";
import { say } from "../../../components/text/say";
import { memo } from "../../../content/phrases/ui/memo";
import { pageLocale } from "../page-locale";

type Params = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: say(memo.pageTitle, await pageLocale(params)) };
}

/** The memo on the draft in the browser. Rendered for each request, so that its scripts carry the request's nonce. */
export default async function Page({ params }: Params) {
  const locale = await pageLocale(params);
  await connection();
  return <MemoPage locale={locale} />;
}
