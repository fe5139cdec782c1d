import type { Page } from "@playwright/test";
import { expect, test, Wizard } from "./wizard";

test.use({ refusals: [409] });

/** From now on the page says that it belongs to another build, as one that was open before an upgrade. */
const makeOld = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('meta[name="x-whereabouts-build"]')?.setAttribute("content", "the-build-before");
  });

const notice = (page: Page) => page.getByRole("alert").filter({ hasText: "Whereabouts was updated" });

test("a page of the build before is told to reload before its file goes anywhere, and goes on where it was", async ({
  wizard,
  page,
}) => {
  await wizard.chooseAndCorrect();
  await makeOld(page);
  await wizard.analyze();
  await expect(notice(page)).toBeVisible();
  expect(wizard.practice.accepted).toEqual([]);

  await page.getByRole("button", { name: "Reload" }).click();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("1 row");
  expect(wizard.practice.accepted.map(({ create }) => create)).toEqual([false, true]);
});

test("a build that changes between analysis and import stops the import, and the analysis still counts", async ({
  wizard,
  page,
}) => {
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  await wizard.confirm();
  await makeOld(page);
  await page.getByRole("button", { name: /^Import/ }).click();
  await expect(notice(page)).toBeVisible();
  expect(wizard.imported()).toEqual([]);

  await page.getByRole("button", { name: "Reload" }).click();
  await wizard.expectStep("Import");
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  expect(wizard.practice.accepted.map(({ create }) => create)).toEqual([false, true]);
});

test("a part of the page that the new build took away asks for a reload, after which the work goes on", async ({
  page,
  practice,
  server,
}) => {
  const wizard = new Wizard(page, practice, server);
  await wizard.open();
  await wizard.choose("guide-example.csv");
  await wizard.expectCounts("2 ready");
  await page.reload();
  await page.getByRole("button", { name: /^Continue with/ }).waitFor();
  const parts = /_next\/static\/chunks/;
  await page.route(parts, (route) => route.fulfill({ status: 404, body: "" }));
  await page.getByRole("button", { name: /^Continue with/ }).click();
  await page.getByRole("button", { name: /^Analyze/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Whereabouts was updated");
  await page.unroute(parts);
  await page.getByRole("button", { name: "Reload" }).click();
  await wizard.continue();
});

test("a file given before what reads it has come waits for it; when that is gone with the build before, a reload is asked for", async ({
  page,
  practice,
  server,
}) => {
  const wizard = new Wizard(page, practice, server);
  const named = await (await fetch(server.url)).text();
  const later = (address: URL) => address.pathname.endsWith(".js") && !named.includes(address.pathname);
  await page.route(later, (route) => route.fulfill({ status: 404, body: "" }));
  await wizard.open();
  await wizard.choose("guide-example.csv");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Whereabouts was updated");
  await expect(page.getByRole("main")).toContainText("does not keep the file");

  await page.unroute(later);
  let send = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(later, (route) => sent.then(() => route.continue()));
  await page.getByRole("button", { name: "Reload" }).click();
  await wizard.expectStep("Format");
  await wizard.choose("guide-example.csv");
  await expect(page.getByText("The file is still being read.")).toBeVisible();
  send();
  await wizard.expectCounts("2 ready");
});
