/** Under this name a page says which build it belongs to: in a `meta` of its own, and in every request that changes something. */
export const buildHeader = "x-whereabouts-build";

/** The headers by which the server can tell a page that is older than itself; none where no page says so, as in unit tests. */
export function buildOfPage(): Record<string, string> {
  const build = globalThis.document?.querySelector<HTMLMetaElement>(`meta[name="${buildHeader}"]`)?.content;
  return build ? { [buildHeader]: build } : {};
}
