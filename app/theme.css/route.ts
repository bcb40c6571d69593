import type { NextRequest } from "next/server";

const light = "color-scheme:light;--light:initial;--dark: ;";
const dark = "color-scheme:dark;--light: ;--dark:initial;";

/**
 * The chosen theme as a style sheet. Read from a cookie here rather than in the layout, so that pages
 * rendered at build time keep the choice too, without a flash and without an inline script.
 */
export function GET(request: NextRequest): Response {
  const theme = request.cookies.get("licet-theme")?.value;
  const body = theme === "light" ? `:root{${light}}` : theme === "dark" ? `:root{${dark}}` : "";
  return new Response(body, {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "private, no-cache", Vary: "Cookie" },
  });
}
