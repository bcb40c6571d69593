import { expect, type Page, test } from "@playwright/test";
import { scriptElements, scriptHash } from "../../lib/tooling/static-csp-hashes.mjs";

/** Pages rendered for each request, at build time, and those that do not exist. */
const DYNAMIC = ["/zh", "/en", "/zh/assess", "/en/assess", "/zh/memo", "/en/memo"];
const STATIC = [
  "/zh/library",
  "/en/library",
  "/zh/library/instruments/aucl",
  "/en/library/cases/douyin-v-yiruike",
  "/zh/library/documents/llama1-readme",
  "/en/library/licences/gpl-3.0",
  "/zh/library/claims/secret-later-user",
];
const MISSING = [
  "/zh/nope",
  "/en/nope",
  "/nope",
  "/nope/deeper",
  "/zh/library/nope",
  "/zh/library/instruments/nope",
  "/nope.txt",
];

const NO_INLINE = { "style-src": "'self'", "object-src": "'none'", "base-uri": "'none'", "frame-ancestors": "'none'" };

function directives(csp: string): Map<string, string> {
  return new Map(
    csp.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(" ")];
    }),
  );
}

/** Everything that goes wrong on the page, or leaves the machine, from the first byte on. */
async function watch(page: Page, origin: string) {
  const violations: string[] = [];
  const errors: string[] = [];
  const elsewhere: string[] = [];
  await page.exposeFunction("licetViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    const report = (globalThis as unknown as { licetViolation: (text: string) => void }).licetViolation;
    document.addEventListener("securitypolicyviolation", (event) =>
      report(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`),
    );
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && asked !== origin) elsewhere.push(request.url());
  });
  return { violations, errors, elsewhere };
}

function origin(baseURL: string | undefined): string {
  return new URL(baseURL ?? "").origin;
}

for (const path of [...DYNAMIC, ...STATIC, ...MISSING]) {
  const missing = MISSING.includes(path);

  test(`${path} runs under its policy and asks nobody else`, async ({ page, baseURL }) => {
    const seen = await watch(page, origin(baseURL));
    const response = await page.goto(path);
    expect(response?.status()).toBe(missing ? 404 : 200);

    const headers = response?.headers() ?? {};
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["x-powered-by"]).toBeUndefined();

    const csp = directives(headers["content-security-policy"] ?? "");
    for (const [name, sources] of Object.entries(NO_INLINE)) expect(csp.get(name), name).toBe(sources);
    const allowed = csp.get("script-src") ?? "";
    expect(allowed).not.toMatch(/unsafe-/);

    const scripts = scriptElements((await response?.text()) ?? "");
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const byNonce = script.nonce !== undefined && allowed.includes(`'nonce-${script.nonce}'`);
      // Under 'strict-dynamic' the origin of a file counts for nothing: it needs the nonce too.
      const byOrigin = script.src?.startsWith("/") === true && !allowed.includes("'strict-dynamic'");
      const byHash = script.src === undefined && allowed.includes(`'${scriptHash(script.content)}'`);
      expect(byNonce || byOrigin || byHash, script.src ?? script.content.slice(0, 120)).toBe(true);
    }

    await page.waitForLoadState("networkidle");
    expect(seen.violations).toEqual([]);
    const own = (error: string) => missing && /status of 404/.test(error) && error.includes(`${path})`);
    expect(seen.errors.filter((error) => !own(error))).toEqual([]);
    expect(seen.elsewhere).toEqual([]);
  });
}

test("pages rendered for each request carry a nonce of their own, pages rendered at build time none", async ({
  request,
}) => {
  for (const path of DYNAMIC) {
    const nonces = [];
    for (let time = 0; time < 2; time++) {
      const csp = (await request.get(path)).headers()["content-security-policy"];
      nonces.push(/'nonce-([^']+)'/.exec(csp ?? "")?.[1]);
    }
    expect(nonces[0], path).toBeTruthy();
    expect(nonces[0], path).not.toBe(nonces[1]);
  }
  for (const path of STATIC) {
    const response = await request.get(path);
    expect(response.headers()["content-security-policy"], path).toContain("'sha256-");
    expect(response.headers()["content-security-policy"], path).not.toContain("nonce-");
  }
});

test("a nonce that the client sends is not taken over", async ({ request }) => {
  const sent = "script-src 'nonce-c2VudCBieSB0aGUgY2xpZW50'";
  for (const path of [...DYNAMIC, ...STATIC, ...MISSING]) {
    const response = await request.get(path, { headers: { "content-security-policy": sent } });
    expect(await response.text(), path).not.toContain("c2VudCBieSB0aGUgY2xpZW50");
  }
});

test("the first address leads to the reader's language", async ({ request }) => {
  for (const [language, path] of [
    ["zh-CN,zh;q=0.9,en;q=0.8", "/zh"],
    ["en-GB,en;q=0.9", "/en"],
    ["fr,en;q=0.5,zh;q=0.4", "/en"],
    ["fr", "/zh"],
  ] as const) {
    const response = await request.get("/", { headers: { "accept-language": language }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(new URL(response.headers().location ?? "", response.url()).pathname, language).toBe(path);
    expect(response.headers().vary).toContain("Accept-Language");
  }
});

test("an API answer is data: it may load nothing and is not kept", async ({ request }) => {
  const response = await request.get("/api/nope");
  expect(response.headers()["content-security-policy"]).toContain("default-src 'none'");
  expect(response.headers()["cache-control"]).toContain("no-store");
  expect(response.headers()["x-content-type-options"]).toBe("nosniff");
});
