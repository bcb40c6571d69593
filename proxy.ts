import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import {
  type BuiltRoutes,
  contentSecurityPolicy,
  leadsNowhere,
  localeOfPath,
  NO_BUILT_ROUTES,
  preferredLocale,
  routeKind,
} from "./lib/tooling/content-security-policy";

const development = process.env.NODE_ENV === "development";

let builtRoutes: BuiltRoutes | undefined;

/** Read once, on the first request: what the build rendered, and the hashes of its inline scripts. */
function readBuiltRoutes(): BuiltRoutes {
  if (builtRoutes) return builtRoutes;
  builtRoutes = NO_BUILT_ROUTES;
  if (!development) {
    const file = join(/* turbopackIgnore: true */ process.cwd(), ".next", "static-script-hashes.json");
    try {
      builtRoutes = JSON.parse(readFileSync(file, "utf8")) as BuiltRoutes;
    } catch {
      process.stderr.write(
        `${file} cannot be read: pages rendered at build time will not run. Build with "npm run build".\n`,
      );
    }
  }
  return builtRoutes;
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const preferred = preferredLocale(request.headers.get("accept-language"));

  if (pathname === "/") {
    const response = NextResponse.redirect(new URL(`/${preferred}`, request.url), 307);
    response.headers.set("Vary", "Accept-Language");
    response.headers.set("Cache-Control", "no-store");
    return response;
  }

  const built = readBuiltRoutes();

  // Pages name their icon; a browser still asks here while an error page has no head yet.
  if (pathname === "/favicon.ico" && !built.files.includes(pathname)) return new NextResponse(null, { status: 204 });

  const nowhere = !development && leadsNowhere(pathname, built);
  // No page has this address in any language, so the not-found page answers, in the reader's.
  const path = nowhere ? `/${preferred}/not-found` : pathname;
  const locale = localeOfPath(path);
  const found = routeKind(path, built);
  // In development every page is rendered for the request.
  const route = development && found.kind !== "api" ? { kind: "dynamic" as const } : found;
  const csp = contentSecurityPolicy(route, randomBytes(16).toString("base64"), development);

  // What a client sends under these names is never trusted.
  const headers = new Headers(request.headers);
  for (const name of ["content-security-policy", "content-security-policy-report-only", "x-licet-locale"]) {
    headers.delete(name);
  }
  if (locale) headers.set("x-licet-locale", locale);
  // Next takes the nonce from here and stamps its scripts with it.
  if (route.kind === "dynamic" || route.kind === "fallback") headers.set("content-security-policy", csp);

  const response = nowhere
    ? NextResponse.rewrite(new URL(path, request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", csp);
  if (route.kind === "api") response.headers.set("Cache-Control", "no-store");
  return response;
}

export const config = {
  // Everything but built files. Without `missing` conditions: prefetches get the same policy.
  matcher: ["/((?!_next/static|_next/image).*)"],
};
