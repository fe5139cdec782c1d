/** `__Host-`: only over https (or on localhost), only from this very host, only set by it. */
export const sessionCookie = "__Host-whereabouts";
/** Tells which browser began a sign-in, so that nobody can have another browser end it. */
export const browserCookie = "__Host-whereabouts-sign-in";

/**
 * A cookie that no script reads. Lax, because people come back from their provider's page, and by links in mails.
 *
 * in   `seconds` it is kept; left out = until the browser closes, 0 = it is taken away
 */
export function cookieText(name: string, value: string, seconds?: number): string {
  const kept = seconds === undefined ? "" : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax${kept}`;
}

/** What the browser sent under a name; null when nothing, or nothing that we could have set. */
export function secretIn(header: string | null, name: string): string | null {
  for (const pair of (header ?? "").split(";")) {
    const [key = "", ...value] = pair.trim().split("=");
    if (key === name) return /^[\w-]{43}$/.test(value.join("=")) ? value.join("=") : null;
  }
  return null;
}
