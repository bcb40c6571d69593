import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  builtRoutes,
  inlineScripts,
  routeOfFile,
  scriptElements,
  scriptHash,
} from "../../lib/tooling/static-csp-hashes.mjs";

describe("inline scripts", () => {
  test("only those that run and stand in the page", () => {
    const html = `<!DOCTYPE html><html><head>
      <script src="/a.js" async=""></script>
      <script>self.one = 1</script>
      <script id="_R_" data-x="a > b">two()</script>
      <SCRIPT type='module'>three()</SCRIPT>
      <script type="application/ld+json">{"@type":"x"}</script>
      <script data-src="no">four("<b>")</script></head></html>`;
    expect(inlineScripts(html)).toEqual(["self.one = 1", "two()", "three()", 'four("<b>")']);
  });

  test("nonce and address are read, quoted or not", () => {
    expect(scriptElements(`<script nonce="n" src=/a.js></script>`)[0]).toMatchObject({ nonce: "n", src: "/a.js" });
    expect(scriptElements("<script>x</script>")[0]).toMatchObject({ nonce: undefined, src: undefined });
  });

  test("the hash is of the bytes as UTF-8", () => {
    const content = 'self.__next_f.push([1,"民法典\\n"])';
    expect(scriptHash(content)).toBe(`sha256-${createHash("sha256").update(Buffer.from(content)).digest("base64")}`);
    // From the CSP specification's own example.
    expect(scriptHash("alert('Hello, world.');")).toBe("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
  });
});

describe("routes", () => {
  test.each([
    ["index.html", "/"],
    ["zh/library.html", "/zh/library"],
    ["zh/library/%E6%B0%91%E6%B3%95%E5%85%B8.html", "/zh/library/民法典"],
    ["zh/library/100%.html", "/zh/library/100%"],
    ["_not-found.html", "/_not-found"],
  ])("%s is %s", (file, route) => {
    expect(routeOfFile(file)).toBe(route);
  });

  test("built pages by hash, others by pattern, the missing page apart", () => {
    const page = (route: string, script: string) => ({ route, html: `<script>${script}</script>` });
    const built = builtRoutes(
      [page("/zh/library", "a"), page("/_not-found", "missing"), page("/zh/library/x", "x")],
      {
        staticRoutes: [
          { page: "/_not-found", regex: "^/_not-found$" },
          { page: "/icon.svg", regex: "^/icon\\.svg$" },
        ],
        dynamicRoutes: [
          { page: "/[locale]", regex: "^/([^/]+?)$" },
          { page: "/[locale]/library", regex: "^/([^/]+?)/library$" },
          { page: "/[locale]/library/[id]", regex: "^/([^/]+?)/library/([^/]+?)$" },
          { page: "/api/[x]", regex: "^/api/([^/]+?)$" },
        ],
      },
      { dynamicRoutes: { "/[locale]/library": {}, "/[locale]/library/[id]": {} } },
      ["/schemas/memo.json"],
    );
    expect(built.static).toEqual({ "/zh/library": [scriptHash("a")], "/zh/library/x": [scriptHash("x")] });
    expect(built.fallback).toEqual([scriptHash("missing")]);
    expect(built.dynamic).toContain("^/([^/]+?)$");
    expect(built.dynamic.join(" ")).not.toMatch(/library|api|_not-found/);
    expect(built.files).toEqual(["/icon.svg", "/schemas/memo.json"]);
  });
});
