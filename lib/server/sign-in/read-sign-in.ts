import { type Environment, SettingsError } from "../settings-error";

/** Who is asked who somebody is, and whom we let in (design §7). */
export type SignInSettings = {
  /** exactly as the provider writes it */
  issuer: string;
  clientId: string;
  clientSecret: string;
  allowed: Allowed;
  /** the claim in which the provider lists a person's groups */
  groupsClaim: string;
};

/** `emails` in lower case, `groups` to the letter; both empty = nobody. */
export type Allowed = { emails: string[]; groups: string[] };

const needed = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
const examples = {
  OIDC_ISSUER: "https://id.acme.example",
  OIDC_CLIENT_ID: "whereabouts",
  OIDC_CLIENT_SECRET: "the secret that the provider shows for this client",
};

/**
 * Sign-in by the company's identity provider; null when none is configured.
 *
 * throws  SettingsError when it is configured in part, or not as design §7 wants it
 */
export function readSignIn(env: Environment): SignInSettings | null {
  const set = [...needed, "OIDC_ALLOWED", "OIDC_GROUPS_CLAIM"].filter((name) => env[name]);
  const [first] = set;
  if (first === undefined) return null;
  for (const name of needed)
    if (!env[name])
      throw new SettingsError(
        `${first} is set, but ${name} is not: set it too, for example ${name}="${examples[name]}", or remove all OIDC settings to serve only this machine.`,
      );
  return {
    issuer: readIssuer(env.OIDC_ISSUER ?? ""),
    clientId: env.OIDC_CLIENT_ID ?? "",
    clientSecret: env.OIDC_CLIENT_SECRET ?? "",
    allowed: readAllowed(env.OIDC_ALLOWED ?? ""),
    groupsClaim: env.OIDC_GROUPS_CLAIM || "groups",
  };
}

function readIssuer(text: string): string {
  const example = `for example OIDC_ISSUER=${examples.OIDC_ISSUER}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url && !url.username && !url.password && !/[?#\s]/.test(text);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (!isPlain || !isSafe)
    throw new SettingsError(`OIDC_ISSUER must be the https address of your identity provider, ${example}.`);
  if (url.pathname.includes("/.well-known/"))
    throw new SettingsError(`OIDC_ISSUER must end before "/.well-known": leave the rest out, ${example}.`);
  if (/^\/(common|organizations|consumers)(\/|$)/.test(url.pathname) && url.hostname === "login.microsoftonline.com")
    throw new SettingsError(
      "OIDC_ISSUER names every company at Microsoft: name your own tenant, for example OIDC_ISSUER=https://login.microsoftonline.com/TENANT-ID/v2.0.",
    );
  return text;
}

function readAllowed(text: string): Allowed {
  const entries = text.split(",").map((entry) => entry.trim());
  const [emails, groups] = [true, false].map((named) => entries.filter((e) => e !== "" && e.includes("@") === named));
  for (const email of emails ?? [])
    if (!/^[^@\s]+@[^@\s]+$/.test(email))
      throw new SettingsError(
        `OIDC_ALLOWED names "${email}", which is no whole e-mail address: write, for example, OIDC_ALLOWED=ana@acme.example, or the name of a group.`,
      );
  return { emails: (emails ?? []).map((email) => email.toLowerCase()), groups: groups ?? [] };
}

const isLoopback = (hostname: string): boolean => ["localhost", "127.0.0.1", "[::1]", "::1"].includes(hostname);
