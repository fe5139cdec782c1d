/** Safe for every answer. The content policy needs a nonce per page, which only our own server can make. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/**
 * The smallest Next: no image optimizer, no rewrites, no Server Actions, no `use cache`, no source maps for the public.
 * The year's remote code executions were in those.
 *
 * @type {import("next").NextConfig}
 */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ["libsql", "undici", "pino"],
  headers: async () => [{ source: "/:path*", headers }],
};
export default config;
