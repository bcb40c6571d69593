/**
 * Headers that do not depend on the request. The Content-Security-Policy does (a nonce or hashes for
 * each route) and is set by `proxy.ts`.
 *
 * HSTS: Licet serves plain HTTP on the user's own machine. Whoever puts it behind TLS adds there
 * `Strict-Transport-Security: max-age=63072000; includeSubDomains`; over HTTP browsers ignore it.
 */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  },
];

/** @type {import("next").NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // A native module: it is loaded from node_modules at run time, never bundled.
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler"],
  // Otherwise Next looks for a lockfile in the folders above the project and may take one for the root.
  turbopack: { root: import.meta.dirname },
  async headers() {
    return [{ source: "/:path*", headers: securityHeaders }];
  },
};

export default nextConfig;
