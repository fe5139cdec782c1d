import type { Page } from "@playwright/test";
import type { Practice } from "../lib/server/practice/practice";
import { type Loss, openRelay, type Relay } from "./relay";
import { type AppServer, startServer, stopServer } from "./server";
import { test as base, expect, Wizard } from "./wizard";

/** Two servers on one ledger, and something in front of them that decides who is asked. */
type Pair = { relay: Relay; first: AppServer; second: AppServer };

const test = base.extend<{ pair: Pair }>({
  pair: async ({ practice }, use) => {
    const lucca = { LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key };
    const first = await startServer(lucca);
    const second = await startServer({ ...lucca, DATA_DIR: first.dataDir });
    const relay = await openRelay(first);
    await use({ relay, first, second });
    await relay.close();
    await stopServer(second);
    await stopServer(first);
  },
});

// Two servers start, and a dead one is noticed after 6 s.
test.setTimeout(120_000);

const imported = (practice: Practice) => practice.accepted.filter(({ create }) => create);

/** Up to the moment when Lucca has the import, and the browser no answer. */
async function importWithoutAnswer(page: Page, practice: Practice, { relay, first }: Pair): Promise<Wizard> {
  const wizard = new Wizard(page, practice, { ...first, url: relay.url });
  await wizard.open();
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  await wizard.confirm();
  relay.keepBack();
  await page.getByRole("button", { name: /^Import/ }).click();
  await expect.poll(() => imported(practice).length).toBe(1);
  return wizard;
}

/** The server dies; then the browser loses its connection, and asks the other one by itself. */
async function killAndLose({ relay, first, second }: Pair, how: Loss): Promise<void> {
  await first.kill("SIGKILL");
  relay.to(second);
  relay.lose(how);
  await expect.poll(() => relay.imports.length, { message: "the browser sent the POST again" }).toBeGreaterThan(1);
  expect(relay.imports[0]?.reused, "on a warmed connection").toBe(true);
}

for (const how of ["reset", "close", "408"] as const)
  test(`killed between send and answer, then ${how}: the browser sends the import again by itself, Lucca gets it once, the page shows its end`, async ({
    page,
    practice,
    pair,
  }) => {
    const wizard = await importWithoutAnswer(page, practice, pair);
    practice.faults.progress = [20];
    const { progress } = practice.requests;
    await expect.poll(() => practice.requests.progress, { message: "tracked" }).toBeGreaterThan(progress);
    await killAndLose(pair, how);
    practice.faults.progress = [100];
    await wizard.expectStep("Track");
    await expect(wizard.result()).toContainText("2 rows were sent");
    expect(imported(practice)).toHaveLength(1);
    const list = await (await page.request.get(`${pair.second.url}/api/imports`)).json();
    expect(list.jobs).toMatchObject([{ state: "finished" }]);
  });

test("killed before Lucca's answer was recorded: the repeated import is not sent, and the page says that nobody can know", async ({
  page,
  practice,
  pair,
}) => {
  practice.faults.troubles = [{ on: "start", times: 0, when: "after", how: "silence" }];
  const [silence] = practice.faults.troubles;
  page.on("request", (request) => {
    if (silence && request.method() === "POST" && request.url().includes("/api/imports")) silence.times = 1;
  });
  await importWithoutAnswer(page, practice, pair);
  await killAndLose(pair, "reset");
  await expect(page.getByText("Nobody can know yet what became of this import")).toBeVisible();
  expect(imported(practice)).toHaveLength(1);
});
