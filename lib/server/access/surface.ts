/**
 * Is this an address that we serve at all? Next has more doors than we use: the image optimizer, Server Actions (a POST
 * to a page), data files. Its remote code executions of the year were behind those, so they are shut before it looks.
 *
 * in   the request's method, and its target as it was sent
 * out  false for anything but reading pages and files, and the four methods of our own API
 */
export function isServed(method: string | undefined, target: string | undefined): boolean {
  const path = plainPath(target);
  if (path === null) return false;
  if (path.startsWith("/api/")) return method !== undefined && apiMethods.includes(method);
  return (method === "GET" || method === "HEAD") && (path.startsWith("/_next/static/") || !path.includes("_next"));
}

/**
 * Is this a page, which nobody may see without a session? Everything is but our API, which asks by itself, the way in,
 * and files that are the same for everybody.
 *
 * in   a target that is served; `publicFiles` = paths of such files
 */
export function isPage(target: string | undefined, publicFiles: ReadonlySet<string>): boolean {
  const path = plainPath(target);
  if (path === null) return true;
  return !(
    path.startsWith("/api/") ||
    path.startsWith("/_next/static/") ||
    path === "/sign-in" ||
    publicFiles.has(path)
  );
}

const apiMethods = ["GET", "HEAD", "POST", "DELETE"];

/** The path as everybody reads it, or null when somebody might read it otherwise. */
function plainPath(target = ""): string | null {
  const [path = ""] = target.split(/[?#]/, 1);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path).toLowerCase();
  } catch {
    return null;
  }
  return /^\/[\x21-\x7e]*$/.test(decoded) && !/\\|\/\/|%|\/\.{1,2}(\/|$)/.test(decoded) ? decoded : null;
}
