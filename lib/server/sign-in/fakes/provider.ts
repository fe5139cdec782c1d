import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import Provider from "oidc-provider";

/** What the provider says of somebody beside the subject. */
type Claims = Record<string, unknown>;

/** A real identity provider (oidc-provider) on this machine, for tests. */
export type TestProvider = {
  issuer: string;
  client: { clientId: string; clientSecret: string };
  /** by login, which is the subject too; may be changed at any time */
  people: Record<string, Claims>;
  /** what it says wrongly in the ID token, signed all the same; null = nothing */
  spoilt: Claims | null;
  /** what was asked of it: method and path */
  asked: string[];
  stop(): Promise<void>;
};

type Options = {
  redirect: string;
  /** where claims are told: in the ID token, or only at the userinfo address */
  tells?: "id-token" | "userinfo";
  /** how a client must prove itself; the library itself takes either */
  proves?: "client_secret_basic" | "client_secret_post";
  /** what it calls itself; left out = its own address */
  issuer?: string;
};

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const clientId = "whereabouts";
const clientSecret = "canary-client-secret";

/**
 * Starts a provider with one client. Who comes to it sees a page with one button per person, which is all its password.
 *
 * in   `redirect` = where its client may send people back to
 */
export async function startProvider(options: Options): Promise<TestProvider> {
  const { redirect, tells = "id-token", proves = "client_secret_basic" } = options;
  let answer: (request: IncomingMessage, reply: ServerResponse) => unknown = () => {};
  const server = createServer((request, reply) => answer(request, reply)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const own = `http://127.0.0.1:${address.port}`;
  const people: TestProvider["people"] = {};
  const asked: string[] = [];
  const provider = new Provider(options.issuer ?? own, {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirect] },
        ...{ token_endpoint_auth_method: proves, grant_types: ["authorization_code"], response_types: ["code"] },
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }] },
    cookies: { keys: ["for tests"] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    claims: { email: ["email", "email_verified"], profile: ["name", "preferred_username"], groups: ["groups"] },
    conformIdTokenClaims: tells === "userinfo",
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub, ...people[sub] }) }),
    async loadExistingGrant({ oidc }) {
      const known = oidc.client && oidc.session?.grantIdFor(oidc.client.clientId);
      const before = known && (await oidc.provider.Grant.find(known));
      if (before) return before;
      const grant = new oidc.provider.Grant({
        ...(oidc.session?.accountId && { accountId: oidc.session.accountId }),
        ...(oidc.client && { clientId: oidc.client.clientId }),
      });
      grant.addOIDCScope("openid email profile groups");
      await grant.save();
      return grant;
    },
    renderError: async (context, { error }) => {
      context.body = `the provider refused: ${error}`;
    },
  });

  const told: TestProvider = {
    ...{ issuer: own, client: { clientId, clientSecret }, people, spoilt: null, asked },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  provider.use(async (context, next) => {
    await next();
    const { body } = context;
    if (context.path !== "/token" || !told.spoilt || !isRecord(body) || typeof body.id_token !== "string") return;
    const [head = "", claims = ""] = body.id_token.split(".");
    const changed = { ...JSON.parse(Buffer.from(claims, "base64url").toString()), ...told.spoilt };
    const text = `${head}.${Buffer.from(JSON.stringify(changed)).toString("base64url")}`;
    const signature = sign("sha256", Buffer.from(text), privateKey).toString("base64url");
    context.body = { ...body, id_token: `${text}.${told.spoilt.signature ?? signature}` };
  });

  const rest = provider.callback();
  answer = async (request, reply) => {
    asked.push(`${request.method} ${request.url?.split("?")[0]}`);
    if (proves === "client_secret_post" && request.url === "/token" && request.headers.authorization) {
      reply.writeHead(401, { "content-type": "application/json", "www-authenticate": "Basic" });
      return reply.end(JSON.stringify({ error: "invalid_client" }));
    }
    const path = /^\/interaction\/[\w-]+(?:\/([\w-]+))?$/.exec(request.url ?? "");
    if (!path) return rest(request, reply);
    const [, login] = path;
    if (login === "nobody") {
      await provider.interactionFinished(request, reply, { error: "access_denied" });
    } else if (login !== undefined) {
      await provider.interactionFinished(request, reply, { login: { accountId: login } });
    } else {
      const button = (who: string) =>
        `<form method="post" action="${request.url}/${who}"><button>Sign in as ${who}</button></form>`;
      reply.setHeader("content-type", "text/html");
      reply.end(`<!doctype html><title>Provider</title>${[...Object.keys(people), "nobody"].map(button).join("")}`);
    }
  };
  return told;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
