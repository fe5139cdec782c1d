import type { Db } from "../jobs/database";
import { log } from "../log";
import { openBeginLimit } from "./begin-limit";
import { browserCookie, cookieText, secretIn, sessionCookie } from "./cookies";
import { flowMs, openFlows } from "./flows";
import { hashOf, newSecret } from "./hash";
import { isAllowed, type Person, personOf } from "./person";
import { type Answer, openProvider, type Provider, reasonIn } from "./provider";
import type { SignInSettings } from "./read-sign-in";
import { openSessions, type SignedIn } from "./sessions";
import { signInPage, targetOf } from "./target";

const sweepMs = 10 * 60_000;

/** Where the provider sends people back to, below PUBLIC_URL. */
const returnPath = "/api/sign-in/return";

/** Where the browser goes next, and the cookies (`Set-Cookie`) it takes along. */
export type Way = { location: string; cookies: string[] };
/** What a request shows of where it comes from: its `Cookie` header, and the address at the other end of its socket. */
export type From = { cookie: string | null; peer: string };

/** Sign-in by the company's identity provider, with sessions as rows of the ledger's database. */
export type SignIn = {
  /** Sends somebody to the provider; `again` = to be asked anew. Never throws. */
  begin(from: From, ask: { to: string | null; again: boolean }): Promise<Way>;
  /** Whoever comes back from the provider with `query` has a session, or a page that says why not. Never throws. */
  finish(from: From, query: URLSearchParams): Promise<Way>;
  /** Who has a session; null = nobody. `use` = the request counts as use. Throws when the database does not answer. */
  find(cookie: string | null, use: boolean): Promise<SignedIn | null>;
  /** Ends the session, or all of the same person; gives the cookie that takes away the old one. */
  end(cookie: string | null, everywhere: boolean): Promise<string>;
  /** Under which name a browser keeps this person's draft. */
  draftOwner(person: Person): string;
  close(): Promise<void>;
};

/**
 * in   `publicUrl` = the origin people use; `provider` and `now` (milliseconds since 1970) for tests
 */
export function openSignIn(parts: {
  db: Db;
  settings: SignInSettings;
  publicUrl: string;
  provider?: Provider;
  now?: () => number;
}): SignIn {
  const { db, settings, publicUrl, now = Date.now } = parts;
  const { issuer, clientId, allowed, groupsClaim } = settings;
  const provider = parts.provider ?? openProvider(settings, publicUrl + returnPath);
  const sessions = openSessions(db, hashOf(JSON.stringify([issuer, clientId, allowed, groupsClaim])), now);
  const flows = openFlows(db, now);
  const isInLimit = openBeginLimit(now);
  const sweep = () =>
    Promise.all([sessions.sweep(), flows.sweep()]).catch((error: unknown) =>
      log("warn", "ended sessions were not removed", {}, error),
    );
  void sweep();
  const sweeping = setInterval(sweep, sweepMs).unref();
  const sent = (why: string, to: string): Way => ({ location: signInPage(why, to), cookies: [] });
  const sessionIn = (cookie: string | null) => secretIn(cookie, sessionCookie);

  /** Claims of the ID token first; what the provider says elsewhere is asked only when they do not decide. */
  async function admitted({ claims, subject, more }: Answer): Promise<Person | null> {
    if (isAllowed([claims], allowed, groupsClaim)) return personOf(subject, [claims]);
    const rest = await more();
    if (!rest || !isAllowed([claims, rest], allowed, groupsClaim)) return null;
    return personOf(subject, [claims, rest]);
  }

  return {
    async begin({ cookie, peer }, { to, again }) {
      const target = targetOf(to);
      try {
        if (!isInLimit(peer)) {
          log("warn", "too many sign-ins were begun from one address");
          return sent("failed", target);
        }
        const { address, secrets } = await provider.leave(again);
        const { state, nonce, verifier } = secrets;
        // The same browser in two tabs keeps one value, so that both can come back.
        const browser = secretIn(cookie, browserCookie) ?? newSecret();
        await flows.add(state, browser, { nonce, verifier, target });
        return { location: address.href, cookies: [cookieText(browserCookie, browser, flowMs / 1000)] };
      } catch (error) {
        log("warn", `nobody can sign in: ${reasonIn(error)}`, {}, error);
        return sent("failed", target);
      }
    },

    async finish({ cookie, peer }, query) {
      let target = "/";
      try {
        const state = query.get("state");
        const browser = secretIn(cookie, browserCookie);
        if (!isInLimit(peer) || state === null || browser === null) return sent("failed", target);
        const flow = await flows.take(state, browser);
        if (!flow) {
          log("warn", "a sign-in came back that was not begun here, or twice, or too late");
          return sent("failed", target);
        }
        target = flow.target;
        const answer = await provider.comeBack(query, { ...flow, state });
        const person = await admitted(answer);
        if (!person) {
          log("warn", "somebody signed in at the provider who is not on the list in OIDC_ALLOWED");
          await sessions.endAllOf(answer.subject);
          return sent("not-allowed", target);
        }
        const before = sessionIn(cookie);
        const { authTime } = answer;
        const secret = await sessions.begin(person, authTime === null ? now() : authTime * 1000);
        if (before) await sessions.end(before);
        log("info", "somebody signed in");
        return { location: target, cookies: [cookieText(sessionCookie, secret)] };
      } catch (error) {
        log("warn", `a sign-in failed: ${reasonIn(error)}`, {}, error);
        return sent("failed", target);
      }
    },

    async find(cookie, use) {
      const secret = sessionIn(cookie);
      return secret === null ? null : sessions.find(secret, use);
    },

    async end(cookie, everywhere) {
      const secret = sessionIn(cookie);
      if (secret) {
        const person = everywhere ? await sessions.find(secret, false) : null;
        if (person) await sessions.endAllOf(person.subject);
        await sessions.end(secret);
      }
      return cookieText(sessionCookie, "", 0);
    },

    draftOwner: ({ subject }) => hashOf(JSON.stringify([issuer, subject])),

    async close() {
      clearInterval(sweeping);
      await provider.close();
    },
  };
}
