/**
 * The smallest Next: no image optimizer, no rewrites, no Server Actions, no `use cache`, no source maps for the public.
 * The year's remote code executions were in those. The headers of every answer are our own server's (lib/server/access).
 *
 * @type {import("next").NextConfig}
 */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // What was made at build time stays as it was: the app's folder may be read-only.
  experimental: { isrFlushToDisk: false },
  // Sentences come taken apart already (lib/messages/compiled.ts): the browser needs no reader of ICU.
  turbopack: { resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
  serverExternalPackages: ["libsql", "undici", "pino"],
};
export default config;
