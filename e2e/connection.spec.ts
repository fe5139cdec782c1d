import { readFile } from "node:fs/promises";
import { test as base, expect } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { startPractice } from "../lib/server/practice/start-practice";
import { startServer, stopServer } from "./server";

/** A Whereabouts connected to a practice Lucca as to a real account. */
const test = base.extend<{ place: { url: string; practice: Awaited<ReturnType<typeof startPractice>> } }>({
  place: async ({}, use) => {
    const practice = await startPractice({ pace: [100] });
    const server = await startServer({ LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key });
    await use({ url: server.url, practice });
    await stopServer(server);
    await practice.stop();
  },
});

test("a check says what differs, sends no import, is kept, and can be run again", async ({ page, place }) => {
  const { practice, url } = place;
  Object.assign(practice.faults, { filePart: "office-import.csv", firstLineNumber: 0, forbidden: [] });
  await page.goto(url);
  await page.getByRole("link", { name: "Connection" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connection check" })).toBeVisible();
  await page.getByRole("button", { name: "Check the connection" }).click();
  await expect(page.getByText("Whereabouts can work with this account")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Lucca was asked to check two made-up rows; nothing was created.")).toBeVisible();
  const item = (name: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await expect(item("Name of the file part")).toContainText("Differs from the documentation: its guide names");
  await expect(item("Line numbers")).toContainText("as line 0");
  const { start, progress, outcome, directory } = practice.requests;
  expect(start + progress + outcome + directory).toBeLessThanOrEqual(12);

  await page.reload();
  await expect(item("Name of the file part")).toBeVisible();

  practice.faults.forbidden = ["start"];
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.getByText("Whereabouts cannot import into this account yet")).toBeVisible({ timeout: 30_000 });
  await expect(item("Permission to import")).toContainText("tick Import schedule");
  expect(practice.accepted.map(({ create }) => create)).toEqual([false]);
});

test("a template holds the account's places, and gives way when the key may not list them", async ({ page, place }) => {
  const template = page.getByRole("button", { name: "Download a template with the places of Practice company" });
  await page.goto(place.url);
  const [download] = await Promise.all([page.waitForEvent("download"), template.click()]);
  const { sheets } = await readXlsx(await readFile(await download.path()));
  expect(sheets[1]?.rows.map(([name]) => name)).toContain("Nantes");
  expect(sheets[1]?.rows.map(([, office, area]) => `${office} ${area}`)).toContain("Nantes B1");

  place.practice.faults.forbidden = ["directory"];
  const other = await startServer({ LUCCA_URL: place.practice.url, LUCCA_API_KEY: place.practice.key });
  await page.goto(other.url);
  await template.click();
  await expect(page.getByText("Whereabouts may not list the places in Lucca")).toBeVisible();
  await stopServer(other);
});
