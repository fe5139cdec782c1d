import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { gate } from "./gate";

type Door = Parameters<typeof gate>[0];
type Seen = { status: number; headers: IncomingMessage["headers"]; asked: IncomingMessage["headers"] | null };

/** What comes back, and with which headers Next was asked, if it was. */
async function through(
  path: string,
  headers: Record<string, string> = {},
  { publicUrl = "http://localhost", signIn = null }: Partial<Omit<Door, "port">> = {},
): Promise<Seen> {
  let asked: Seen["asked"] = null;
  let pass: (message: IncomingMessage, reply: ServerResponse) => Promise<void> = async () => {};
  const server = createServer((message, reply) => pass(message, reply)).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  pass = gate({ port: address.port, publicUrl, signIn }, async (message, reply) => {
    asked = message.headers;
    reply.end();
  });
  const ask = request({ port: address.port, host: "127.0.0.1", path, headers, agent: false }).end();
  const [answer] = await once(ask, "response");
  answer.resume();
  return { status: answer.statusCode, headers: answer.headers, asked };
}

describe("every answer carries the content policy", () => {
  for (const [name, path, headers, status] of [
    ["what Next answers", "/", {}, 200],
    ["a refused host", "/", { host: "evil.example" }, 403],
    ["a refused proxy", "/", { "x-forwarded-for": "127.0.0.1" }, 403],
    ["an address that is not served", "/_next/image?url=/x", {}, 404],
  ] as const)
    test(name, async () => {
      const seen = await through(path, headers);
      expect(seen.status).toBe(status);
      expect(seen.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self' 'nonce-");
      expect(seen.headers["x-content-type-options"]).toBe("nosniff");
      expect(seen.asked === null).toBe(status !== 200);
    });
});

test("Next is given our policy, whatever the client sent under its name", async () => {
  const { headers, asked } = await through("/", { "content-security-policy": "script-src 'nonce-theirs'" });
  expect(asked?.["content-security-policy"]).toBe(headers["content-security-policy"]);
  expect(headers["content-security-policy"]).not.toContain("theirs");
});

test("what parts of Next say to one another is not taken from outside", async () => {
  const inner = ["x-middleware-subrequest", "x-invoke-path", "x-matched-path", "x-now-route-matches", "next-action"];
  const { asked } = await through(
    "/",
    Object.fromEntries([...inner, "next-router-state-tree"].map((name) => [name, "1"])),
  );
  expect(inner.filter((name) => asked?.[name] !== undefined)).toEqual([]);
  expect(asked).toHaveProperty("next-router-state-tree", "1");
});

test("no two answers share a nonce", async () => {
  const [one, other] = [await through("/"), await through("/")];
  expect(one.headers["content-security-policy"]).not.toBe(other.headers["content-security-policy"]);
});

test("only where people come by https are browsers told never to come otherwise", async () => {
  expect((await through("/")).headers).not.toHaveProperty("strict-transport-security");
  const publicUrl = "https://whereabouts.example";
  expect((await through("/", {}, { publicUrl })).headers["strict-transport-security"]).toBe("max-age=31536000");
});

describe("with sign-in", () => {
  const publicUrl = "https://whereabouts.example";
  const host = { host: "whereabouts.example" };
  const signIn = { has: async (cookie: string | null) => cookie === "mine", publicFiles: new Set(["/example.csv"]) };
  const come = (path: string, headers: Record<string, string> = {}, door: Door["signIn"] = signIn) =>
    through(path, { ...host, ...headers }, { publicUrl, signIn: door });

  test("nobody sees a page without a session, and is told the way in", async () => {
    const seen = await come("/imports?state=running");
    expect([seen.status, seen.asked]).toEqual([303, null]);
    expect(seen.headers).toMatchObject({
      location: "/sign-in?why=needed&to=%2Fimports%3Fstate%3Drunning",
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
    expect((await come("/imports", { cookie: "mine" })).asked).not.toBeNull();
  });

  test("the way in, files that are the same for everybody and our API, which asks by itself, pass", async () => {
    for (const path of ["/sign-in?why=needed", "/example.csv", "/_next/static/x.js", "/api/imports"])
      expect((await come(path)).asked, path).not.toBeNull();
  });

  test("another name is refused, with a session as well; what a proxy says is not read", async () => {
    expect((await come("/", { host: "localhost", cookie: "mine" })).status).toBe(403);
    expect((await come("/", { "x-forwarded-for": "10.0.0.7", cookie: "mine" })).status).toBe(200);
  });

  test("nobody is let in while the database does not say who it is", async () => {
    const lost = { ...signIn, has: () => Promise.reject(new Error("gone")) };
    const seen = await come("/imports", { cookie: "mine" }, lost);
    expect([seen.status, seen.asked]).toEqual([503, null]);
  });

  test("who is at the other end is told by the socket, whatever a client writes there", async () => {
    const { asked } = await come("/api/sign-in", { "x-whereabouts-peer": "10.0.0.7" });
    expect(asked?.["x-whereabouts-peer"]).toBe("127.0.0.1");
  });
});
