import { expect, type Page } from "@playwright/test";
import { test } from "./provider";
import { Wizard } from "./wizard";

/** What somebody who is signed in sees of the page, as an admin walks it. */
type Walk = { page: Page; wizard: Wizard };

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

const walk = test.extend<{ ana: Walk }>({
  ana: async ({ page, office, signIn }, use) => {
    await signIn(page, "ana");
    const wizard = new Wizard(page, office.practice, office.server);
    await wizard.expectStep("Format");
    await use({ page, wizard });
  },
});

walk("who has no session is shown the way in, and comes to the page they wanted", async ({ page, office }) => {
  await page.goto(`${office.server.url}/imports`);
  await expect(page.getByRole("heading", { level: 1, name: "Whereabouts" })).toBeVisible();
  const host = new URL(office.provider.issuer).host;
  await page.getByRole("link", { name: `Sign in with ${host}` }).click();
  await page.getByRole("button", { name: "Sign in as ana" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Past imports" })).toBeVisible();
  await expect(page.getByText("Everybody who may sign in here sees them all.")).toBeVisible();
});

walk(
  "whoever is not on the list is told whom to ask, and may try as somebody else",
  async ({ page, office, signIn }) => {
    await signIn(page, "cy");
    await expect(page.getByText("This account may not use Whereabouts")).toBeVisible();
    await page.getByRole("link", { name: "Sign in as somebody else" }).click();
    await page.getByRole("button", { name: "Sign in as ana" }).click();
    await expect(page.getByRole("button", { name: "Signed in as Ana Lima" })).toBeVisible();
    expect(office.provider.asked.length).toBeGreaterThan(0);
  },
);

walk("signing out says which file goes, and nothing of it is offered to whoever comes next", async ({ ana }) => {
  const { page, wizard } = ana;
  await wizard.choose("guide-example.csv");
  await wizard.expectCounts("2 ready");
  await page.getByRole("button", { name: "Signed in as Ana Lima" }).click();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Sign out?" });
  await expect(dialog).toContainText("guide-example.csv");
  await dialog.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out")).toBeVisible();
  // the provider still knows her
  await page.getByRole("link", { name: /^Sign in with/ }).click();
  await wizard.expectStep("Format");
  await expect(page.getByRole("button", { name: /^Continue with/ })).toHaveCount(0);
});

walk("one person's file is not offered to another in the same browser", async ({ ana, page, office, signIn }) => {
  await ana.wizard.choose("guide-example.csv");
  await ana.wizard.expectCounts("2 ready");
  // the session ends without a word to this page, as after 30 minutes
  await page.context().clearCookies();
  await signIn(page, "bo");
  await expect(page.getByRole("button", { name: "Signed in as Bo Berg" })).toBeVisible();
  await ana.wizard.expectStep("Format");
  await expect(page.getByRole("button", { name: /^Continue with/ })).toHaveCount(0);

  await page.context().clearCookies();
  await signIn(page, "ana");
  await expect(page.getByRole("button", { name: /^Continue with guide-example\.csv/ })).toBeVisible();
  expect(office.practice.accepted).toEqual([]);
});

walk("a session that ended leaves everything as it is, and signing in again goes on with the file", async ({ ana }) => {
  const { page, wizard } = ana;
  await wizard.choose("guide-example.csv");
  await wizard.expectCounts("2 ready");
  await expect(page.getByRole("status", { name: "Names beside Lucca’s lists" })).toContainText(/Lists read at/);
  await page.context().clearCookies({ name: /whereabouts$/ });
  await page.getByRole("button", { name: /^Analyze/ }).click();
  const dialog = page.getByRole("dialog", { name: "You are signed out" });
  await dialog.getByRole("button", { name: "Not now" }).click();
  await expect(wizard.rows()).toContainText("jdupont");
  expect(wizard.practice.accepted).toEqual([]);

  await page.getByRole("link", { name: "Sign in again" }).click();
  // the analysis that was asked for is made now
  await wizard.continue();
  expect(wizard.practice.accepted.map(({ create }) => create)).toEqual([false]);
});

walk("an old sign-in is confirmed before anything is ticked, and the same analysis is imported", async ({ ana }) => {
  const { page, wizard } = ana;
  // the page is told that 20 minutes went by
  await page.route("**/api/session", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), signedInAt: minutesAgo(20) } });
  });
  await page.reload();
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  await expect(page.getByRole("alert").first()).toContainText("Before this import, confirm that it is you");
  await expect(page.getByRole("group", { name: "Before you import" })).toHaveCount(0);
  await page.unroute("**/api/session");
  await page.getByRole("link", { name: "Confirm that it is you" }).click();
  await page.getByRole("button", { name: "Sign in as ana" }).click();

  await wizard.expectStep("Import");
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  expect(wizard.practice.accepted.map(({ create }) => create)).toEqual([false, true]);
});

walk("the page for the works council names this server's retention and its provider", async ({ ana, office }) => {
  await ana.page.getByRole("link", { name: "Privacy" }).click();
  await expect(ana.page.getByRole("heading", { level: 1 })).toHaveText("What is read, where it goes, what is kept");
  await expect(ana.page.getByRole("region", { name: "What is kept, and how long" })).toContainText("30 days");
  await expect(ana.page.getByRole("region", { name: "Where it goes" })).toContainText(
    new URL(office.provider.issuer).host,
  );
  await expect(ana.page.getByRole("region", { name: "Who sees it" })).toContainText("sees all imports");
});
