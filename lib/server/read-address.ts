import { isIP } from "node:net";
import { SettingsError } from "./settings-error";

/**
 * Where we listen. Only with sign-in may it be more than this machine (design §7).
 *
 * throws  SettingsError
 */
export function readHost(text: string, signIn: boolean): string {
  const host = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
  if (host === "127.0.0.1" || host === "localhost" || host === "::1") return host;
  if (!signIn)
    throw new SettingsError(
      "HOST must be this machine itself as long as there is no sign-in: leave it out or set HOST=127.0.0.1.",
    );
  if (isIP(host)) return host;
  throw new SettingsError(
    "HOST must be an address of this machine: set HOST=0.0.0.0 for all of them, or leave it out behind a proxy on this machine.",
  );
}

/**
 * The origin people use, without a closing slash. Without sign-in they can only come from this machine, in plain http,
 * to the port we listen on.
 *
 * throws  SettingsError
 */
export function readPublicUrl(text: string | undefined, port: number, signIn: boolean): string {
  if (!text) return `http://localhost:${port}`;
  if (signIn && text.startsWith("https:")) return secureOrigin(text);
  const example = `leave it out or set PUBLIC_URL=http://localhost:${port}`;
  const found = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?\/?$/.exec(text);
  if (!found && signIn) throw new SettingsError(httpsOnly);
  if (!found)
    throw new SettingsError(`PUBLIC_URL must be this machine itself as long as there is no sign-in: ${example}.`);
  if (Number(found[2] ?? 80) !== port)
    throw new SettingsError(`PUBLIC_URL names another port than PORT, which is ${port}: ${example}.`);
  return `http://${found[1]}:${port}`;
}

const httpsOnly =
  "PUBLIC_URL must be the https address people use, host and perhaps port only: for example PUBLIC_URL=https://whereabouts.acme.example.";

function secureOrigin(text: string): string {
  if (!/^https:\/\/[^/?#@\\\s]+\/?$/.test(text) || !URL.canParse(text)) throw new SettingsError(httpsOnly);
  return new URL(text).origin;
}
