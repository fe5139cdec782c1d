import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rawRequest } from "./raw-request";
import { routeHandlers, unknownJob } from "./route-handlers";
import { expect, test } from "./wizard";

/** The build as it is served. */
const build = (file: string) => readFileSync(join(".next", file), "utf8");
const manifest = (file: string) => JSON.parse(build(file));
const filesBelow = (folder: string): string[] =>
  readdirSync(join(".next", folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const handlers = routeHandlers();

type Attack = { name: string; headers: Record<string, string>; kinds: string[] };
const foreign = "http://evil.example";
const elsewhere: Attack[] = [
  { name: "a foreign Host", headers: { host: "evil.example" }, kinds: ["wrong-host"] },
  { name: "a Host that looks like ours", headers: { host: "localhost.evil.example:3000" }, kinds: ["wrong-host"] },
  { name: "a forged X-Forwarded-For", headers: { "x-forwarded-for": "127.0.0.1" }, kinds: ["not-local"] },
  { name: "a forged X-Forwarded-Host", headers: { "x-forwarded-host": "localhost" }, kinds: ["not-local"] },
  { name: "a forged Forwarded", headers: { forwarded: "for=127.0.0.1;host=localhost" }, kinds: ["not-local"] },
  { name: "another origin", headers: { origin: foreign }, kinds: ["wrong-origin", "not-found"] },
  { name: "a null origin", headers: { origin: "null" }, kinds: ["wrong-origin", "not-found"] },
  { name: "a page of another site", headers: { "sec-fetch-site": "cross-site" }, kinds: ["wrong-origin", "not-found"] },
];
const nobody: Attack = { name: "a missing origin", headers: {}, kinds: ["wrong-origin", "not-found"] };

test("no route handler works for another page, a foreign name or a forged header", async ({ server, practice }) => {
  expect(handlers.length).toBeGreaterThan(16);
  const before = { ...practice.requests };
  for (const { method, address } of handlers)
    for (const { name, headers, kinds } of method === "GET" ? elsewhere : [...elsewhere, nobody]) {
      const { status, body } = await rawRequest(server.url, address, { method, headers });
      const what = `${method} ${address} with ${name}`;
      expect([403, 404], what).toContain(status);
      expect(kinds, what).toContain(JSON.parse(body).kind);
      // Only a method that nobody handles is not even looked at.
      if (status === 404) expect(["PUT", "PATCH"], what).toContain(method);
    }
  expect(practice.requests, "nothing was asked of Lucca").toEqual(before);
  expect(practice.accepted).toEqual([]);
});

test("doors of Next that we do not use are shut", async ({ server }) => {
  const doors: [string, string][] = [
    ["GET", "/_next/image?url=%2Ficon.svg&w=64&q=75"],
    ["GET", "/%5Fnext/image?url=%2Ficon.svg&w=64&q=75"],
    ["GET", "/_next/static/../image?url=%2Ficon.svg&w=64&q=75"],
    ["GET", "/_next/data/x/index.json"],
    ["POST", "/"],
    ["POST", "/imports"],
    ["OPTIONS", "/api/imports"],
  ];
  for (const [method, target] of doors) {
    const headers = { origin: server.url, "next-action": "0".repeat(42), "content-type": "text/plain" };
    const { status } = await rawRequest(server.url, target, { method, headers, body: method === "POST" ? "[]" : "" });
    expect(status, `${method} ${target}`).toBe(404);
  }
});

test("the build has none of what Next's remote code executions were in", () => {
  expect(manifest("server/server-reference-manifest.json")).toMatchObject({ node: {}, edge: {} });
  expect(manifest("server/middleware-manifest.json")).toMatchObject({ middleware: {}, functions: {} });
  const { rewrites, redirects } = manifest("routes-manifest.json");
  expect(Object.values(rewrites).flat()).toEqual([]);
  expect(redirects.filter(({ internal }: { internal?: boolean }) => !internal)).toEqual([]);
  const { config } = manifest("required-server-files.json");
  expect(config).toMatchObject({
    poweredByHeader: false,
    productionBrowserSourceMaps: false,
    images: { unoptimized: true },
  });
  expect([config.cacheComponents ?? false, config.experimental.useCache ?? false]).toEqual([false, false]);
  // A page of build time could not carry the nonce of its answer.
  expect(Object.keys(manifest("prerender-manifest.json").routes).filter((route) => !route.includes("."))).toEqual([
    "/_global-error",
  ]);
});

test("what browsers get holds no source map and no key", () => {
  const published = filesBelow("static");
  expect(published.length).toBeGreaterThan(10);
  for (const file of published) {
    const text = readFileSync(file, "utf8");
    for (const word of ["lucca application=", "process.env.LUCCA", "sourceMappingURL="])
      expect(text.includes(word), `${word} in ${file}`).toBe(false);
    if (file.endsWith(".map")) expect(JSON.parse(text), file).toMatchObject({ sources: [], sections: [] });
  }
});

const pages = ["/", "/imports", `/imports/${unknownJob}`, "/nothing-here"];

test("every answer carries the safe headers, and none is kept that holds data", async ({ server }) => {
  const chunk = /\/_next\/static\/[^"]+\.js/.exec((await rawRequest(server.url, "/")).body)?.[0] ?? "";
  const data = [...pages, "/api/health", "/api/imports", "/api/any/other"];
  for (const target of [...data, chunk, "/icon.svg", "/_next/image"]) {
    const { headers } = await rawRequest(server.url, target);
    expect(headers, target).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": expect.stringMatching(/^default-src 'none'; script-src 'self' 'nonce-[^']+'; /),
      "permissions-policy": expect.stringContaining("geolocation=()"),
    });
    expect(headers["content-security-policy"], target).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"], target).not.toMatch(/unsafe|blob:|data:|\*/);
    expect(headers, target).not.toHaveProperty("x-powered-by");
    if (data.includes(target)) expect(headers["cache-control"], target).toContain("no-store");
  }
});

test("nothing inline in a page runs without the nonce of that answer", async ({ server }) => {
  const nonces = new Set<string>();
  for (const target of [...pages, "/"]) {
    const forged = { "content-security-policy": "script-src 'nonce-forged'" };
    const { headers, body } = await rawRequest(server.url, target, { headers: forged });
    const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
    nonces.add(nonce);
    const inline = [...body.matchAll(/<(?:script|style)\b([^>]*)>/g)].filter(
      ([, attributes]) => !attributes?.includes("src="),
    );
    expect(inline.length, target).toBeGreaterThan(0);
    for (const [tag] of inline) expect(tag, target).toContain(`nonce="${nonce}"`);
    expect(body, target).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
    expect(body).not.toContain("forged");
  }
  expect(nonces.size).toBe(pages.length + 1);
});

test("the error pages obey the policy, too", async ({ page, server }) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(`${server.url}/nothing-here`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
});

test("a script or a style that somebody gets into the page does not run", async ({ page, server }) => {
  await page.goto(server.url);
  const ran = await page.evaluate(async () => {
    const tell = Object.assign(globalThis, { ran: [] as string[] }).ran;
    const script = document.createElement("script");
    script.textContent = "globalThis.ran.push('inline')";
    document.body.append(script);
    const box = document.createElement("p");
    box.innerHTML = "<img src=x onerror=\"globalThis.ran.push('handler')\"><b style='color: red'>x</b>";
    document.body.append(box);
    if (getComputedStyle(box.querySelector("b") ?? box).color === "rgb(255, 0, 0)") tell.push("style");
    const far = await fetch("http://127.0.0.1:9/").then(
      () => "far",
      () => "",
    );
    if (far) tell.push(far);
    await new Promise((failed) => {
      const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])));
      worker.onmessage = () => failed(tell.push("blob worker"));
      worker.onerror = failed;
    });
    return tell;
  });
  expect(ran).toEqual([]);
});
