import * as oidc from "openid-client";
import { openProviderFetch } from "./provider-fetch";
import type { SignInSettings } from "./read-sign-in";

/** In all for one question, in seconds. */
const patience = 10;
/** After this the provider's own description is fetched again; an older one does meanwhile. */
const freshMs = 24 * 60 * 60_000;
/** A provider that did not answer is left alone for so long, however many people try. */
const pauseMs = 5_000;

/** What must come back, so that an answer can only be the one to this question. */
export type Secrets = { state: string; nonce: string; verifier: string };
/** `more` = what the provider says of the same person at its userinfo address; null = it has none. */
export type Answer = {
  subject: string;
  claims: Readonly<Record<string, unknown>>;
  /** seconds since 1970, when the provider tells it */
  authTime: number | null;
  more(): Promise<Readonly<Record<string, unknown>> | null>;
};
export type Provider = ReturnType<typeof openProvider>;
type Asked = Pick<SignInSettings, "issuer" | "clientId" | "clientSecret" | "groupsClaim">;

/**
 * The company's identity provider. It is asked nothing before somebody signs in, and only at the configured issuer and
 * the addresses that its own description names.
 *
 * Code flow with PKCE (S256), state and nonce; issuer, audience, times and signature of the ID token are verified.
 *
 * in      `redirect` = where it sends people back to
 * source  OpenID Connect Core 1.0 §3.1, Discovery 1.0; RFC 9700
 */
export function openProvider({ issuer, clientId, clientSecret, groupsClaim }: Asked, redirect: string) {
  const asking = openProviderFetch();
  const methods = [oidc.ClientSecretBasic, oidc.ClientSecretPost];
  const extras = [oidc.enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [oidc.allowInsecureRequests] : [])];
  let known: { at: number; server: oidc.ServerMetadata } | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;
  let finding: Promise<oidc.ServerMetadata> | null = null;

  async function discover(): Promise<oidc.ServerMetadata> {
    triedAt = performance.now();
    const found = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      ...{ execute: extras, timeout: patience, [oidc.customFetch]: asking.fetch },
    });
    known = { at: performance.now(), server: found.serverMetadata() };
    return known.server;
  }

  async function server(): Promise<oidc.ServerMetadata> {
    if (known && performance.now() - known.at < freshMs) return known.server;
    if (!finding && performance.now() - triedAt < pauseMs) {
      if (known) return known.server;
      throw new Error("the provider did not answer a moment ago");
    }
    finding ??= discover().finally(() => {
      finding = null;
    });
    const older = known;
    return older ? finding.catch(() => older.server) : finding;
  }

  async function client(prove = methods[0]): Promise<oidc.Configuration> {
    const configuration = new oidc.Configuration(await server(), clientId, clientSecret, prove?.(clientSecret));
    configuration[oidc.customFetch] = asking.fetch;
    configuration.timeout = patience;
    for (const extra of extras) extra(configuration);
    return configuration;
  }

  return {
    /**
     * Where to send somebody. `again` = the provider is to ask who it is even if it thinks it knows.
     *
     * throws  when the provider does not answer, or is another than configured
     */
    async leave(again: boolean): Promise<{ address: URL; secrets: Secrets }> {
      const secrets = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
      const { state, nonce, verifier } = secrets;
      const configuration = await client();
      const { scopes_supported: scopes = [] } = configuration.serverMetadata();
      const address = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirect,
        scope: ["openid", "email", "profile", ...(scopes.includes(groupsClaim) ? [groupsClaim] : [])].join(" "),
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...{ state, nonce },
        ...(again && { max_age: "0", prompt: promptFor(issuer) }),
      });
      return { address, secrets };
    },

    /**
     * What the provider says of whoever came back with `query`.
     *
     * throws  when the answer is not one to what was asked, or the provider refuses or does not answer
     */
    async comeBack(query: URLSearchParams, { state, nonce, verifier }: Secrets): Promise<Answer> {
      const returned = new URL(`${redirect}?${query}`);
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const exchange = async () => {
        const configuration = await client();
        return { configuration, tokens: await oidc.authorizationCodeGrant(configuration, returned, checks) };
      };
      const { configuration, tokens } = await exchange().catch((error: unknown) => {
        // Which way a client proves itself is registered at the provider and told nowhere: the code is still unused.
        if (!isClientRefused(error)) throw error;
        methods.reverse();
        return exchange();
      });
      const claims = tokens.claims();
      if (!claims) throw new Error("the provider gave no ID token");
      const { userinfo_endpoint: endpoint } = configuration.serverMetadata();
      return {
        ...{ subject: claims.sub, claims, authTime: claims.auth_time ?? null },
        more: async () => (endpoint ? oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : null),
      };
    },

    close: asking.close,
  };
}

/** Google knows no "login" and refuses it; it can only be made to ask which account. */
const promptFor = (issuer: string): string => (issuer === "https://accounts.google.com" ? "select_account" : "login");

/** Why it did not work, in fixed words for whoever runs the server: what the provider writes may name people. */
export function reasonIn(error: unknown): string {
  if (isClientRefused(error)) return "the provider does not accept OIDC_CLIENT_ID and OIDC_CLIENT_SECRET";
  if (error instanceof oidc.AuthorizationResponseError)
    return "the provider sent somebody back without signing them in";
  if (error instanceof oidc.ResponseBodyError) return "the provider refused to say who it is";
  const code = error instanceof Error && "code" in error ? error.code : "";
  return reasons.get(code) ?? "the provider did not answer, or not as OpenID Connect says";
}

const reasons = new Map<unknown, string>([
  ["OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED", "what the provider calls itself is not OIDC_ISSUER"],
  ["OAUTH_JWT_CLAIM_COMPARISON_FAILED", "the ID token is not the answer to what was asked"],
  ["OAUTH_JWT_TIMESTAMP_CHECK_FAILED", "the clocks of the provider and of this machine differ"],
  ["OAUTH_TIMEOUT", "the provider did not answer in time"],
]);

function isClientRefused(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.error === "invalid_client";
  return error instanceof oidc.WWWAuthenticateChallengeError;
}
