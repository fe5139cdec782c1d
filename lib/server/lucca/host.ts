import type { Account } from "@/lib/imports/account";

/** Where Lucca is, or the rest of a sentence that begins with the setting's name: "LUCCA_URL must begin with https://". */
export type LuccaUrl =
  | { ok: true; url: string; name: string; environment: Account["environment"] }
  | { ok: false; reason: string };

const patterns = [
  { host: /^([a-z0-9][a-z0-9-]*)\.ilucca\.(?:net|ch)$/, environment: "production" },
  { host: /^([a-z0-9][a-z0-9-]*)\.ilucca-test\.(?:net|ch)$/, environment: "test" },
  { host: /^([a-z0-9][a-z0-9-]*)\.ilucca-demo\.(?:net|ch)$/, environment: "demo" },
  { host: /^([a-z0-9][a-z0-9-]*)\.sandbox\.(?:eu1|eu2|ch1)\.luccasoftware\.com$/, environment: "sandbox" },
] as const;

/**
 * Reads the setting LUCCA_URL. The API key is sent to this host, so only the documented host patterns pass, or a
 * loopback Lucca in plain http for practice and tests.
 *
 * in      the setting's text
 * out     the origin without a closing slash, the account's name and its kind of environment; else a reason
 * throws  never
 * source  contract §2 (host patterns), design §7 (LUCCA_URL)
 */
export function readLuccaUrl(text: string): LuccaUrl {
  const setting = text.trim();
  // Read from the text itself: a URL parser would quietly turn full-width letters, tabs, %2e and \ into a fine host.
  if (!/^[\x21-\x7e]*$/.test(setting)) return refused("must be plain letters, without accents or spaces");
  const lower = setting.toLowerCase();
  if (lower.startsWith("http://")) return readLoopback(lower);
  if (!lower.startsWith("https://")) return refused("must begin with https://");
  const host = lower.slice("https://".length).replace(/\/$/, "");
  if (host.includes("@")) return refused("must not carry a user name or password");
  if (/[/\\?#]/.test(host)) return refused("must end after the host: no path, no question mark");
  if (/^\[|^[\d.]+(:|$)/.test(host)) return refused("must be the name of a Lucca host, not a number");
  if (host.includes(":")) return refused("must not carry a port");
  for (const { host: pattern, environment } of patterns) {
    const name = pattern.exec(host)?.[1];
    if (name === undefined || name.length > 63 || name.startsWith("xn--")) continue;
    return { ok: true, url: `https://${host}`, name, environment };
  }
  return refused("must be the address of a Lucca account");
}

/** No account has a name here: whatever answers on this machine is for practice (design §6). */
function readLoopback(lower: string): LuccaUrl {
  const port = /^http:\/\/127\.0\.0\.1:([1-9]\d{0,4})\/?$/.exec(lower)?.[1];
  if (port === undefined || Number(port) > 65_535)
    return refused("must begin with https:// (plain http only as http://127.0.0.1:PORT, for tests)");
  return { ok: true, url: `http://127.0.0.1:${port}`, name: "practice", environment: "practice" };
}

const refused = (reason: string): LuccaUrl => ({ ok: false, reason });
