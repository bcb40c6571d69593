/**
 * The Content-Security-Policy of each kind of route, as pure functions; `proxy.ts` applies them.
 *
 * - A page rendered for each request carries a nonce, which Next stamps on its scripts.
 * - A page rendered at build time cannot carry one; its inline scripts are allowed by their SHA-256,
 *   written after the build by `static-csp-hashes.mjs`.
 * - A path that is no page ends at the not-found page, which is also rendered at build time.
 * - An API answer is data and may load nothing.
 */

/** What `static-csp-hashes.mjs` writes after a build. */
export type BuiltRoutes = {
  /** Decoded path of each page rendered at build time, with the hashes of its inline scripts. */
  readonly static: Readonly<Record<string, readonly string[]>>;
  /** Regular expressions of the paths rendered for each request. */
  readonly dynamic: readonly string[];
  /** Paths outside any language that exist: the files of public/, and routes such as an icon. */
  readonly files: readonly string[];
  /** Hashes of the inline scripts of the not-found and the error page. */
  readonly fallback: readonly string[];
};

export const NO_BUILT_ROUTES: BuiltRoutes = { static: {}, dynamic: [], files: [], fallback: [] };

export type RouteKind =
  | { readonly kind: "api" }
  | { readonly kind: "static"; readonly hashes: readonly string[] }
  | { readonly kind: "dynamic" }
  | { readonly kind: "fallback"; readonly hashes: readonly string[] };

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

export function routeKind(pathname: string, built: BuiltRoutes): RouteKind {
  if (pathname === "/api" || pathname.startsWith("/api/")) return { kind: "api" };
  const path = decoded(pathname).replace(/(.)\/$/, "$1");
  const hashes = Object.hasOwn(built.static, path) ? built.static[path] : undefined;
  if (hashes) return { kind: "static", hashes };
  // `[locale]` matches any first segment, but only ours have pages.
  const dynamic = localeOfPath(path) !== undefined && built.dynamic.some((source) => new RegExp(source).test(path));
  if (dynamic) return { kind: "dynamic" };
  return { kind: "fallback", hashes: built.fallback };
}

/** A path without a language that leads to nothing: without this, `[locale]` would take it for a language. */
export function leadsNowhere(pathname: string, built: BuiltRoutes): boolean {
  return (
    routeKind(pathname, built).kind === "fallback" &&
    localeOfPath(pathname) === undefined &&
    !built.files.includes(decoded(pathname))
  );
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

const API_POLICY = policy({ "default-src": "'none'", "base-uri": "'none'", "frame-ancestors": "'none'" });

function scriptSources(route: Exclude<RouteKind, { kind: "api" }>, nonce: string): string {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`);
  switch (route.kind) {
    case "static":
      return ["'self'", ...quoted(route.hashes)].join(" ");
    case "dynamic":
      return `'self' 'nonce-${nonce}' 'strict-dynamic'`;
    case "fallback":
      // Not-found is rendered at build time, or for the request if a page called notFound(): both must work,
      // so no 'strict-dynamic', under which a script file without a nonce would be blocked.
      return ["'self'", `'nonce-${nonce}'`, ...quoted(route.hashes)].join(" ");
  }
}

/** `development` allows what Next's development server needs (eval, injected styles, its web socket). */
export function contentSecurityPolicy(route: RouteKind, nonce: string, development = false): string {
  if (route.kind === "api") return API_POLICY;
  const scripts = scriptSources(route, nonce);
  return policy({
    "default-src": "'none'",
    "script-src": development ? `${scripts} 'unsafe-eval'` : scripts,
    "style-src": development ? "'self' 'unsafe-inline'" : "'self'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": development ? "'self' ws:" : "'self'",
    "manifest-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  });
}

export type Locale = "zh" | "en";

/** The language a path is written in, if it says. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split("/")[1];
  return first === "zh" || first === "en" ? first : undefined;
}

/** The reader's language among ours, by Accept-Language; Chinese when the header names neither. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  let best: { locale: Locale; weight: number } | undefined;
  for (const part of (acceptLanguage ?? "").split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const primary = tag.trim().split("-")[0];
    if (primary !== "zh" && primary !== "en") continue;
    const q = parameters.map((parameter) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const weight = q === undefined ? 1 : Number(q);
    if (weight > (best?.weight ?? 0)) best = { locale: primary, weight };
  }
  return best?.locale ?? "zh";
}
