import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { running } from "@/lib/server/running";

const folder = join(import.meta.dirname, "../../../app");
const routes = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(^|\/)route\.tsx?$/.test(file),
);
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** What answers without a session: monitors, and the way in and out. Whoever adds one adds it here, with a reason. */
const open = ["api/health", "api/metrics", "api/session", "api/session/end", "api/sign-in", "api/sign-in/return"];
const isOpen = (route: string) => open.includes(route.replace(/\/route\.tsx?$/, ""));

describe("every route passes the one function that checks who asks, and from which page", () => {
  test("routes are found at all", () => expect(routes.length).toBeGreaterThan(18));
  for (const route of routes)
    test(route, () => {
      const source = readFileSync(join(folder, route), "utf8");
      const wrap = isOpen(route) ? "openHandler" : "handler";
      const exported = [...source.matchAll(/^export (?:const|async function|function) (\w+)(?: = (\w+)\b)?/gm)];
      for (const [, name = "", wrapped] of exported)
        if (name !== "runtime" && name !== "dynamic") expect(wrapped, `${name} is wrapped`).toBe(wrap);
      for (const [, names = ""] of source.matchAll(/^export \{([^}]*)\}/gm))
        for (const [, name] of names.matchAll(/(\w+) as \w+/g)) expect(source).toContain(`const ${name} = handler(`);
      expect(source, "no Server Action").not.toContain("use server");
      expect(source, "nothing leaves without the handler").not.toMatch(/export (default|\*)|formData\(/);
    });
});

const routeHandler = z.custom<(request: Request, context: object) => Promise<Response>>(
  (it) => typeof it === "function",
);

describe("with sign-in, no route works without a session", () => {
  const data = mkdtempSync(join(tmpdir(), "every-route-"));
  const origin = "http://localhost:4400";
  beforeAll(() => {
    const oidc = { ISSUER: "http://127.0.0.1:9", CLIENT_ID: "whereabouts", CLIENT_SECRET: "x", ALLOWED: "hr" };
    for (const [name, value] of Object.entries(oidc)) vi.stubEnv(`OIDC_${name}`, value);
    vi.stubEnv("DATA_DIR", join(data, "data"));
    vi.stubEnv("PORT", "4400");
  });
  afterAll(async () => {
    await (await running()).close();
    vi.unstubAllEnvs();
    rmSync(data, { recursive: true });
  });

  const cookies = {
    "no cookie": {},
    "a cookie of nobody": { cookie: `__Host-whereabouts=${"x".repeat(43)}` },
    "a tampered cookie": { cookie: "__Host-whereabouts=' or 1=1 --" },
  };
  for (const route of routes.filter((each) => !isOpen(each)))
    for (const [name, cookie] of Object.entries(cookies))
      test(`${route} with ${name}`, async () => {
        const found = Object.entries(await import(join(folder, route))).filter(([method]) => methods.includes(method));
        expect(found.length).toBeGreaterThan(0);
        for (const [method, work] of found) {
          const request = new Request(`${origin}/api/x`, { method, headers: { origin, ...cookie } });
          const params = Promise.resolve({ id: "00000000-0000-4000-8000-000000000000" });
          const answer = await routeHandler.parse(work)(request, { params });
          expect([answer.status, (await answer.json()).kind], method).toEqual([401, "signed-out"]);
        }
      });

  test("health and who is signed in are told; there is nobody", async () => {
    const [health, session] = await Promise.all([import("@/app/api/health/route"), import("@/app/api/session/route")]);
    const params = { params: Promise.resolve({}) };
    const told = await health.GET(new Request(`${origin}/api/health`), params);
    expect(await told.json()).toMatchObject({ ready: true, signIn: false });
    const asked = await session.GET(new Request(`${origin}/api/session`), params);
    const nobody = { signIn: true, name: null, email: null, signedInAt: null, draftOwner: null };
    expect(await asked.json()).toEqual(nobody);
  });
});
