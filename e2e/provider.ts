import { once } from "node:events";
import { createServer } from "node:http";
import { test as base, expect, type Page } from "@playwright/test";
import type { Practice } from "../lib/server/practice/practice";
import { startPractice } from "../lib/server/practice/start-practice";
import { startProvider, type TestProvider } from "../lib/server/sign-in/fakes/provider";
import { type AppServer, startServer, stopServer } from "./server";

/** A Whereabouts with sign-in: a real provider beside it, and a practice Lucca behind it. */
export type Office = {
  server: AppServer;
  provider: TestProvider;
  practice: Practice;
  /** the settings it runs with, to start another on the same database */
  settings: Record<string, string>;
};

type Fixtures = { office: Office; signIn: (page: Page, login: string, at?: string) => Promise<void> };

/** Every test has its own Whereabouts, provider and Lucca; whatever the content policy refuses fails it. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const refused: string[] = [];
    page.on("console", (message) => /content security policy/i.test(message.text()) && refused.push(message.text()));
    await use(page);
    expect(refused).toEqual([]);
  },
  office: async ({}, use) => {
    const practice = await startPractice({ pace: [100] });
    const port = await freePort();
    const provider = await startProvider({ redirect: `http://localhost:${port}/api/sign-in/return` });
    provider.people.ana = { email: "ana@acme.example", email_verified: true, name: "Ana Lima" };
    provider.people.bo = { email: "bo@acme.example", email_verified: true, groups: ["HR Admins"], name: "Bo Berg" };
    provider.people.cy = { email: "cy@acme.example", email_verified: true, groups: ["hr admins"], name: "Cy Cole" };
    const settings = {
      ...{ PORT: String(port), LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key },
      ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.client.clientId },
      ...{ OIDC_CLIENT_SECRET: provider.client.clientSecret, OIDC_ALLOWED: "ana@acme.example,HR Admins" },
    };
    const server = await startServer(settings);
    await use({ server, provider, practice, settings: { ...settings, DATA_DIR: server.dataDir } });
    await stopServer(server);
    await provider.stop();
    await practice.stop();
  },
  signIn: async ({ office }, use) => {
    await use(async (page, login, at = "/") => {
      await page.goto(`${office.server.url}${at}`);
      await page.getByRole("link", { name: /^Sign in/ }).click();
      await page.getByRole("button", { name: `Sign in as ${login}` }).click();
    });
  },
});

/** Below the ports that systems hand out by themselves, each worker has a thousand of its own. */
const firstPort = 20_000 + 1_000 * Number(process.env.TEST_PARALLEL_INDEX ?? 0);
let given = 0;

/** The provider has to know where people come back to before the app can run: nobody else may get this port meanwhile. */
async function freePort(): Promise<number> {
  const port = firstPort + (given++ % 1_000);
  const server = createServer().listen(port, "127.0.0.1");
  const isFree = await once(server, "listening").then(
    () => true,
    () => false,
  );
  if (!isFree) return freePort();
  server.close();
  await once(server, "close");
  return port;
}
