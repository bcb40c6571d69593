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

  if (pathname === "/") {
    const locale = preferredLocale(request.headers.get("accept-language"));
    const response = NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
    response.headers.set("Vary", "Accept-Language");
    response.headers.set("Cache-Control", "no-store");
    return response;
  }

  const route =
    development && !pathname.startsWith("/api") ? { kind: "dynamic" as const } : routeKind(pathname, readBuiltRoutes());
  const nonce = randomBytes(16).toString("base64");
  const csp = contentSecurityPolicy(route, nonce, development);

  // What a client sends under these names is never trusted.
  const headers = new Headers(request.headers);
  headers.delete("content-security-policy");
  headers.delete("content-security-policy-report-only");
  headers.delete("x-licet-locale");
  const locale = localeOfPath(pathname);
  if (locale) headers.set("x-licet-locale", locale);
  // Next takes the nonce from here and stamps its scripts with it.
  if (route.kind === "dynamic" || route.kind === "fallback") headers.set("content-security-policy", csp);

  const nowhere = !development && leadsNowhere(pathname, readBuiltRoutes());
  const response = nowhere
    ? NextResponse.rewrite(new URL("/_not-found", request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", csp);
  if (route.kind === "api") response.headers.set("Cache-Control", "no-store");
  return response;
}

export const config = {
  // Everything but built files. Without `missing` conditions: prefetches get the same policy.
  matcher: ["/((?!_next/static|_next/image).*)"],
};
