import { describe, expect, test } from "vitest";
import {
  type BuiltRoutes,
  contentSecurityPolicy,
  leadsNowhere,
  localeOfPath,
  preferredLocale,
  routeKind,
} from "../../lib/tooling/content-security-policy";

const built: BuiltRoutes = {
  static: { "/zh/library": ["sha256-a"], "/zh/library/民法典": ["sha256-b"] },
  dynamic: ["^/([^/]+?)(?:/)?$", "^/([^/]+?)/memo(?:/)?$"],
  files: ["/icon.svg", "/schemas/memo.json"],
  fallback: ["sha256-404"],
};

describe("which policy a path gets", () => {
  test.each([
    ["/api", "api"],
    ["/api/memo", "api"],
    ["/zh/library", "static"],
    ["/zh/library/", "static"],
    ["/zh/library/%E6%B0%91%E6%B3%95%E5%85%B8", "static"],
    ["/zh", "dynamic"],
    ["/en/memo", "dynamic"],
    ["/zh/nope", "fallback"],
    ["/zh/library/nope", "fallback"],
    ["/fr", "fallback"],
    ["/apiary", "fallback"],
    ["/%E0%A4%A", "fallback"],
    ["/__proto__", "fallback"],
    ["/icon.svg", "fallback"],
  ])("%s: %s", (path, kind) => {
    expect(routeKind(path, built).kind).toBe(kind);
  });

  test.each([
    ["/fr", true],
    ["/fr/memo", true],
    ["/wp-login.php", true],
    ["/icon.svg", false],
    ["/schemas/memo.json", false],
    ["/zh/nope", false],
    ["/api/nope", false],
  ])("%s leads nowhere: %s", (path, nowhere) => {
    expect(leadsNowhere(path, built)).toBe(nowhere);
  });
});

describe("what the policy says", () => {
  const scripts = (path: string) =>
    /script-src ([^;]*)/.exec(contentSecurityPolicy(routeKind(path, built), "bm9uY2U="))?.[1];

  test("a page for each request trusts its nonce and what that loads", () => {
    expect(scripts("/zh")).toBe("'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
  });

  test("a page from the build trusts the hashes of its own scripts", () => {
    expect(scripts("/zh/library")).toBe("'self' 'sha256-a'");
  });

  test("a missing page may be either", () => {
    expect(scripts("/zh/nope")).toBe("'self' 'nonce-bm9uY2U=' 'sha256-404'");
  });

  test("an API answer loads nothing", () => {
    expect(contentSecurityPolicy({ kind: "api" }, "x")).toMatch(/^default-src 'none'/);
  });

  test("nothing unsafe in production; what development needs, there only", () => {
    for (const path of ["/zh", "/zh/library", "/zh/nope", "/api/x"]) {
      expect(contentSecurityPolicy(routeKind(path, built), "x")).not.toContain("unsafe");
    }
    expect(contentSecurityPolicy({ kind: "dynamic" }, "x", true)).toContain("'unsafe-eval'");
  });
});

describe("language", () => {
  test.each([
    [null, "zh"],
    ["", "zh"],
    ["*", "zh"],
    ["fr-FR", "zh"],
    ["en", "en"],
    ["en-US,en;q=0.9,zh;q=0.8", "en"],
    ["zh-Hant-TW;q=0.4, en;q=0.5", "en"],
    ["en;q=0, zh;q=0.1", "zh"],
    ["en;q=0", "zh"],
    ["enx,en;q=nonsense", "en"],
  ])("Accept-Language %s: %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  test("a path says its own", () => {
    expect(localeOfPath("/en/memo")).toBe("en");
    expect(localeOfPath("/zhu")).toBeUndefined();
    expect(localeOfPath("/")).toBeUndefined();
  });
});
