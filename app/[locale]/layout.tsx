import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Colophon } from "../../components/shell/colophon";
import { HashKeeper } from "../../components/shell/hash-keeper";
import { Masthead } from "../../components/shell/masthead";
import { isLocale, languageTag } from "../../components/text/locale";
import { say } from "../../components/text/say";
import { common } from "../../content/phrases/ui/common";
import "../globals.css";

type Params = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : "zh";
  const name = say(common.name, locale);
  return {
    title: { default: `${name} · ${say(common.tagline, locale)}`, template: `%s · ${name}` },
    description: say(common.description, locale),
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#191613" },
  ],
};

/** The frame around every page. It reads neither cookies nor headers, so that the library can be static. */
export default async function Layout({ children, params }: Params & { readonly children: ReactNode }) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : "zh";
  return (
    // The theme just chosen is written on <html> by the theme switch, which React need not reconcile.
    <html lang={languageTag(locale)} suppressHydrationWarning>
      <head>
        <link rel="stylesheet" href="/theme.css" />
      </head>
      <body>
        <a className="skip" href="#content">
          {say(common.skip, locale)}
        </a>
        <HashKeeper />
        <Masthead locale={locale} />
        <main id="content" className="main frame" tabIndex={-1}>
          {children}
        </main>
        <Colophon locale={locale} />
      </body>
    </html>
  );
}
