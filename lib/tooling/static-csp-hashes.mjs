/**
 * After `next build`: writes `.next/static-script-hashes.json`, which `proxy.ts` reads to allow, by SHA-256,
 * the inline scripts of the pages rendered at build time, and to know which paths are rendered for each request.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isMain, root } from "./project.mjs";

const SCRIPT = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>/gi;

function attribute(attributes, name) {
  const found = new RegExp(`(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=\\s|/|$)`, "i").exec(
    attributes,
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? "") : undefined;
}

/** The scripts of a page that a browser would run; a data block (JSON) is none. */
export function scriptElements(html) {
  return [...html.matchAll(SCRIPT)]
    .map(([, attributes = "", content = ""]) => ({
      src: attribute(attributes, "src"),
      nonce: attribute(attributes, "nonce"),
      type: (attribute(attributes, "type") ?? "").toLowerCase(),
      content,
    }))
    .filter(({ type }) => type === "" || type === "module" || type.endsWith("javascript"));
}

/** The contents of the scripts that stand in the page itself. */
export function inlineScripts(html) {
  return scriptElements(html)
    .filter(({ src }) => src === undefined)
    .map(({ content }) => content);
}

export function scriptHash(content) {
  return `sha256-${createHash("sha256").update(content, "utf8").digest("base64")}`;
}

/** `zh/library.html` -> `/zh/library`, decoded as `proxy.ts` decodes what the browser asks for. */
export function routeOfFile(file) {
  const path = file
    .split(sep)
    .join("/")
    .replace(/\.html$/, "");
  let route = path;
  try {
    route = decodeURIComponent(path);
  } catch {
    // A literal percent sign: it is the name.
  }
  return route === "index" ? "/" : `/${route}`;
}

const FALLBACK = new Set(["/_not-found", "/_global-error"]);

/**
 * @param pages  route and HTML of each page rendered at build time
 * @param routes Next's routes manifest
 * @param prerendered Next's prerender manifest
 * @param publicFiles paths of the files in public/
 */
export function builtRoutes(pages, routes, prerendered, publicFiles = []) {
  const hashes = {};
  const fallback = new Set();
  for (const { route, html } of pages) {
    const own = [...new Set(inlineScripts(html).map(scriptHash))].sort();
    if (FALLBACK.has(route)) for (const hash of own) fallback.add(hash);
    else hashes[route] = own;
  }
  // A route with a parameter, some of whose pages were rendered at build time and all others of which do not
  // exist, leads to the not-found page when it is asked for one of those.
  const closed = new Set(Object.keys(prerendered.dynamicRoutes ?? {}));
  const dynamic = [...routes.staticRoutes, ...routes.dynamicRoutes]
    .filter(({ page }) => !FALLBACK.has(page) && !closed.has(page) && !(page in hashes) && !page.startsWith("/api/"))
    .map(({ regex }) => regex);
  const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
  const files = [...publicFiles, ...routes.staticRoutes.map(({ page }) => page)].filter((path) => !FALLBACK.has(path));
  return { static: sorted, dynamic, files: files.sort(), fallback: [...fallback].sort() };
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

export function writeHashes(project = root) {
  const dist = join(project, ".next");
  const app = join(dist, "server", "app");
  const open = join(project, "public");
  const manifest = (name) => JSON.parse(readFileSync(join(dist, name), "utf8"));
  const pages = filesUnder(app)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ route: routeOfFile(relative(app, file)), html: readFileSync(file, "utf8") }));
  const publicFiles = existsSync(open)
    ? filesUnder(open).map((file) => `/${relative(open, file).split(sep).join("/")}`)
    : [];
  const built = builtRoutes(pages, manifest("routes-manifest.json"), manifest("prerender-manifest.json"), publicFiles);
  writeFileSync(join(dist, "static-script-hashes.json"), `${JSON.stringify(built, null, 1)}\n`);
  return built;
}

if (isMain(import.meta.url)) {
  const built = writeHashes();
  const count = Object.values(built.static).flat().length + built.fallback.length;
  console.log(`Content-Security-Policy: ${count} script hashes for ${Object.keys(built.static).length} static pages`);
}
