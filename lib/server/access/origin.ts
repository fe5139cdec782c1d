/**
 * Does a request that changes something come from one of our own pages? Route handlers have no such check of their own.
 *
 * in   the request's headers; `publicUrl` = our origin (design §7). On loopback localhost, 127.0.0.1 and [::1] all count
 * out  true when the browser says same-origin, else when Origin is ours; false when both are missing
 */
export function isFromOurPage(headers: Headers, publicUrl: string): boolean {
  if (headers.get("sec-fetch-site") === "same-origin") return true;
  const origin = headers.get("origin");
  return origin !== null && originsOf(publicUrl).includes(origin);
}

/**
 * Does a page of somebody else ask? It could not read the answer, but it could spend Lucca's requests and measure time.
 *
 * in   as above
 * out  true when the browser says so, or the Origin is not ours; whoever is no page (a bookmark, a monitor) says neither
 */
export function isFromAnotherPage(headers: Headers, publicUrl: string): boolean {
  if (isFromOurPage(headers, publicUrl)) return false;
  return (headers.get("sec-fetch-site") ?? "none") !== "none" || headers.get("origin") !== null;
}

/** Does a browser open the address, as it does when another site sends somebody here? Nothing that a script asks for. */
export const isReturn = ({ method, headers }: Request): boolean =>
  method === "GET" && (headers.get("sec-fetch-mode") ?? "navigate") === "navigate" && headers.get("origin") === null;

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Every spelling of our origin as a browser writes it. */
function originsOf(publicUrl: string): string[] {
  const { protocol, hostname, port } = new URL(publicUrl);
  const hosts = loopback.includes(hostname) ? loopback : [hostname];
  return hosts.map((host) => `${protocol}//${host}${port && `:${port}`}`);
}
