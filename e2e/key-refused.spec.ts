import type { Practice } from "../lib/server/practice/practice";
import { expect, test } from "./wizard";

/** How Lucca says that the key is no good, and what the admin must then read: whom to ask, and where. */
const cases = [
  {
    what: "a key that expired or was revoked",
    title: "Lucca does not accept the API key",
    where: "Authentication, SSO and API, then API keys",
    refuse: ({ faults }: Practice) =>
      void faults.troubles.push({ on: "start", times: 9, when: "before", how: { status: 401 } }),
  },
  {
    what: "a key without the permission",
    title: "The API key may not do this",
    where: "tick “Import schedule” under Lucca Office",
    refuse: ({ faults }: Practice) => {
      faults.forbidden = ["start"];
    },
  },
];

for (const { what, title, where, refuse } of cases) {
  test(`${what} is said at Analyze, with whom to ask and where in Lucca`, async ({ wizard, page }) => {
    await wizard.choose("guide-example.csv");
    await wizard.expectCounts("2 ready");
    refuse(wizard.practice);
    await wizard.analyze();
    await expect(page.getByRole("alert").filter({ hasText: title })).toContainText(where);
    await expect(page.getByRole("button", { name: "Analyze again" })).toBeVisible();
  });

  test(`${what} is said when the import is refused, with whom to ask and where in Lucca`, async ({ wizard, page }) => {
    await wizard.choose("guide-example.csv");
    await wizard.analyze();
    await wizard.continue();
    refuse(wizard.practice);
    await wizard.import();
    await expect(page.getByRole("alert").filter({ hasText: title })).toContainText(where);
    expect(wizard.imported()).toEqual([]);
  });
}

test("the connection check says of a revoked key whom to ask and where in Lucca", async ({ wizard, page }) => {
  wizard.practice.faults.troubles.push({ on: "any", times: 99, when: "before", how: { status: 401 } });
  await page.goto(`${wizard.server.url}/connection`);
  await page.getByRole("button", { name: "Check the connection" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Whereabouts cannot import" })).toContainText(
    "Authentication, SSO and API, then API keys",
  );
});

test("the connection check says of a key without the permission where it is ticked", async ({ wizard, page }) => {
  wizard.practice.faults.forbidden = ["start"];
  await page.goto(`${wizard.server.url}/connection`);
  await page.getByRole("button", { name: "Check the connection" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Whereabouts cannot import" })).toContainText(
    "tick Import schedule, under Lucca Office",
  );
});
