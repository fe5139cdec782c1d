import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { z } from "zod";
import type { Practice } from "../lib/server/practice/practice";
import { expect, test, type Wizard } from "./wizard";

const header = "login;workLocationName;areaName;date;position;comment;isDeletion";
const fileOf = (...rows: string[]) => `\uFEFF${[header, ...rows].join("\r\n")}\r\n`;

/** What is there beforehand, put in by somebody else. */
const there = [
  "jdupont;Paris;Direction;2027-03-01;FullDay;;false",
  "jdupont;Nantes;B1;2027-03-02;FirstHalf;;false",
  "jdupont;Télétravail;;2027-03-02;SecondHalf;;false",
  "cfictive;Paris;;2027-03-02;FullDay;;false",
  "etemoin;Madrid;;2027-03-01;FullDay;;false",
];
const planned = [
  "jdupont;Nantes;;2027-03-01;FullDay;;false",
  "jdupont;Berlin Mitte;;2027-03-02;FullDay;;false",
  "jdupont;Madrid;;2027-03-03;FirstHalf;;false",
  "jdupont;München;;2027-03-03;SecondHalf;;false",
  "cfictive;Paris;;2027-03-02;FullDay;;true",
  "cfictive;Formation;;2027-03-03;FullDay;;false",
  "etemoin;Madrid;;2027-03-01;FullDay;;false",
];

const imports = "/work-locations/public/api/imports/user-locations";
const authorization = ({ key }: Practice) => ({ authorization: `lucca application=${key}` });

async function putIn(practice: Practice, rows: readonly string[]): Promise<void> {
  const body = new FormData();
  body.set("file", new Blob([fileOf(...rows)], { type: "text/csv" }), "office-import.csv");
  const flags = new URLSearchParams({ create: "true", overrideUserLocations: "true" });
  await fetch(`${practice.url}${imports}?${flags}`, { method: "POST", headers: authorization(practice), body });
  await practice.idle();
}

const days = z.object({
  items: z.array(
    z.object({
      ...{ ownerId: z.number(), workLocationId: z.number(), areaId: z.nullable(z.number()) },
      ...{ date: z.string(), position: z.string(), status: z.string() },
    }),
  ),
});

/** Every day that counts, as people see it. */
async function schedule(practice: Practice): Promise<readonly string[]> {
  const all: string[] = [];
  for (let page = 1; ; page += 1) {
    const query = new URLSearchParams({ page: String(page), limit: "1000" });
    const address = `${practice.url}/work-locations/public/api/user-locations?${query}`;
    const { items } = days.parse(await (await fetch(address, { headers: authorization(practice) })).json());
    if (items.length === 0) return all.sort();
    const held = items.filter(({ status }) => status !== "Deleted" && status !== "Denied");
    all.push(...held.map((day) => [day.ownerId, day.date, day.position, day.workLocationId, day.areaId].join(" ")));
  }
}

const panel = (page: Page) => page.getByRole("region", { name: "What Lucca already holds" });
const override = (page: Page) => page.getByRole("checkbox", { name: "Replace existing locations" });

async function readExisting({ page }: Wizard): Promise<void> {
  await page.getByRole("button", { name: "Read what Lucca holds" }).click();
  await expect(panel(page)).toContainText("compared with what Lucca holds");
}

test("what Lucca already holds is told per kind, on the rows and beside the switch, and follows every change", async ({
  wizard,
  page,
}) => {
  await putIn(wizard.practice, there);
  await wizard.chooseText("planning.csv", fileOf(...planned));
  await readExisting(wizard);
  await expect(panel(page)).toContainText("7 rows were compared");
  const kind = (words: RegExp) => panel(page).getByRole("button", { name: words });
  await expect(kind(/^3 new/)).toBeVisible();
  await expect(kind(/^2 left alone/)).toBeVisible();
  await expect(
    page.getByText(/2 rows are left alone, for example jdupont on 1 Mar 2027: Paris → Nantes/),
  ).toBeVisible();

  await override(page).check();
  await expect(page.getByText(/2 rows replace what is there, for example jdupont/)).toBeVisible();
  await kind(/^2 change/).click();
  await expect(wizard.rows()).toHaveAttribute("aria-rowcount", "3");
  await expect(wizard.rows()).toContainText("Paris, Direction→Nantes");
  await expect(wizard.rows()).toContainText("Nantes, B1 + Télétravail→Berlin Mitte");

  await page.getByRole("button", { name: "Leave 1 row out: already there" }).click();
  await wizard.expectCounts("1 left out");
  await expect(panel(page)).toContainText("6 rows were compared");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(panel(page)).toContainText("7 rows were compared");
  await expect(kind(/^1 the same/)).toBeVisible();
});

test("a file, and then its undo file: Lucca holds what it held before", async ({ wizard, page }) => {
  await putIn(wizard.practice, there);
  const before = await schedule(wizard.practice);
  await wizard.chooseText("planning.csv", fileOf(...planned));
  await override(page).check();
  await wizard.analyze();
  await wizard.continue();
  await expect(page.getByText("Read what Lucca holds first")).toBeVisible();
  await readExisting(wizard);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the undo file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("planning-undo.csv");
  const undo = await readFile(await download.path());
  await expect(page.getByText("Downloaded: planning-undo.csv")).toBeVisible();
  await wizard.import();
  await expect(wizard.result()).toContainText("7 rows were sent and Lucca took all of them");
  expect(await schedule(wizard.practice)).not.toEqual(before);

  await page.getByRole("button", { name: "Read back from Lucca" }).click();
  await expect(page.getByText("All 7 rows are in Lucca as they were sent")).toBeVisible();
  await expect(page.getByText("Kept with the receipt of this import.")).toBeVisible();
  const receipt = await page.getByRole("link", { name: "Receipt" }).getAttribute("href");

  await page.getByRole("button", { name: /^Start over/ }).click();
  await wizard.chooseText("planning-undo.csv", undo);
  await wizard.expectCounts("6 ready");
  await override(page).check();
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("Lucca took all of them");
  expect(await schedule(wizard.practice)).toEqual(before);

  await page.goto(`${wizard.server.url}${receipt}`);
  await expect(page.getByText(/downloaded before the import, SHA-256 [0-9a-f]{64}/)).toBeVisible();
  await expect(page.getByText(/7 rows there, 0 not there, 0 different/)).toBeVisible();
});
