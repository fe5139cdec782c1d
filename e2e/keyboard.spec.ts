import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { fileOf } from "../lib/server/practice/testing/visitor";
import { expect, test } from "./wizard";

/** What has the focus: null when it was lost to the page as a whole. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === null || element === document.body ? null : `${element.tagName} ${element.textContent}`;
  });

/** The focus is somewhere, in sight, and drawn: an outline of its own, or of what stands around it for a field that is not seen. */
async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => focused(page)).not.toBeNull();
  const look = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return null;
    const drawn = [element, element.parentElement].filter((each) => each !== null);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    // the file input is not seen itself, its label is
    const above = bottom - top < 2 ? element : document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      outlined: drawn.some((each) => getComputedStyle(each).outlineStyle !== "none"),
      inSight: bottom > 0 && top < innerHeight,
      uncovered: above !== null && (element.contains(above) || above === element.parentElement),
      what: `${element.tagName} ${element.textContent?.slice(0, 60)}`,
    };
  });
  expect(look).toMatchObject({ outlined: true, inSight: true, uncovered: true });
}

/** Tab until it has the focus; at every stop on the way the focus is seen. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await target.waitFor({ state: "attached" });
  for (let stops = 0; stops < 60; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    if ((await focused(page)) !== null) await expectFocus(page);
  }
  throw new Error(`${target} cannot be reached by ${key}: the focus is at ${await focused(page)}`);
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
  await expectFocus(page);
}

const problems =
  "Identifiant;Lieu de travail;Date;Période\r\njdupont;Paris;03/04/2026;Journée\r\naexemple;Nantes;04/05/2026;Matin\r\nbmodele;;04/05/2026;Journée\r\ncfictive;Madrid;05/06/2026;bientôt\r\n";

test("the whole job is done by keyboard alone, and the focus is always seen", async ({ wizard, page }) => {
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const input = page.getByLabel("Choose a file");
  // listened for from the start: Playwright needs a moment until the browser's own chooser is out of the way
  const chosen = page.waitForEvent("filechooser");
  await tabTo(page, input);
  await page.keyboard.press("Enter");
  await (await chosen).setFiles({ name: "planning.csv", mimeType: "text/csv", buffer: Buffer.from(problems) });
  await expect(page.getByText("Which comes first in the dates?")).toBeVisible();
  await expectFocus(page);
  await press(page, button("Day first"));
  await wizard.expectCounts("2 errors");

  // a repair
  await press(
    page,
    wizard
      .findings()
      .getByRole("button", { name: /FullDay/ })
      .first(),
  );
  await wizard.expectCounts("1 error");
  await expectFocus(page);

  // a cell, found by walking there; what is wrong is its description
  await press(page, button(/^To fix/));
  await tabTo(page, wizard.rows().locator("td[tabindex='0']"));
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const cell = wizard.rows().locator("td:focus");
  await expect(cell).toHaveAttribute("aria-invalid", "true");
  await expect(cell).toHaveAccessibleDescription(/.+/);
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: /Work location/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/.+/);
  await page.keyboard.type("Madrid");
  await page.keyboard.press("Enter");
  await wizard.expectCounts("0 errors");
  await expectFocus(page);

  await tabTo(page, page.getByRole("checkbox", { name: "Replace existing locations" }));
  await page.keyboard.press("Space");
  await wizard.expectLists();
  await tabTo(page, button(/^Analyze/));
  await page.keyboard.press("Enter");
  await wizard.expectStep("Analyze");
  await expect(page.getByRole("heading", { level: 1, name: "Analyze" })).toBeFocused();
  await expect(page).toHaveTitle(/^Analyze.*planning\.csv/);
  await tabTo(page, button(/^Continue/));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Import" })).toBeFocused();
  await expect(page).toHaveTitle(/^Import/);

  // the button says what is missing, then takes the press
  const go = button(/^Import/);
  await expect(go).toHaveAccessibleDescription(/.+/);
  for (const act of await page.getByRole("group", { name: "Before you import" }).getByRole("checkbox").all()) {
    await tabTo(page, act);
    await page.keyboard.press("Space");
    await expect(act).toBeChecked();
  }
  await tabTo(page, go);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Track" })).toBeFocused();
  await expect(page).toHaveTitle(/^Track/);
  await expect(wizard.result()).toContainText("4 rows were sent");
  expect(wizard.imported()).toHaveLength(1);

  const receipt = page.getByRole("link", { name: "Receipt" });
  await tabTo(page, receipt);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /planning\.csv|Receipt/ })).toBeVisible();
  const save = page
    .getByRole("link", { name: /^Download/ })
    .or(button(/^Download/))
    .first();
  await tabTo(page, save);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect((await readFile(await download.path())).length).toBeGreaterThan(0);
});

test("dialogs keep the focus inside and give it back; ? lists the keys, but not while somebody types", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText(
    "planning.csv",
    fileOf(
      "jdupont;Paris;;2026-09-18;FullDay;;false",
      "bmodele;Paris;;2026-09-18;FullDay;;false",
      "aexemple;;;2026-09-18;FullDay;;false",
    ),
  );
  await wizard.expectCounts("1 error");
  const keys = page.getByRole("dialog", { name: "Keys for the rows and the week" });
  await tabTo(page, wizard.rows().locator("td[tabindex='0']"));
  await page.keyboard.press("?");
  await expect(keys).toContainText("Ctrl + Z, Ctrl + Y");
  for (let stops = 0; stops < 6; stops += 1) {
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      ),
    ).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(wizard.rows().locator("td:focus")).toBeVisible();

  const search = page.getByRole("searchbox", { name: "Search rows" });
  await tabTo(page, search, "Shift+Tab");
  await page.keyboard.press("?");
  await expect(search).toHaveValue("?");
  await expect(keys).toBeHidden();
  await page.keyboard.press("Escape");

  await press(page, page.getByRole("button", { name: "Keys" }));
  await tabTo(page, keys.getByRole("checkbox"));
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Keys" })).toBeFocused();
  await page.keyboard.press("?");
  await expect(keys).toBeHidden();

  const other = page.getByRole("button", { name: "Choose another person or a week to begin with" });
  await wizard.findings().getByRole("button", { name: "Leave this row out" }).press("Enter");
  await press(page, other);
  await page.keyboard.press("Escape");
  await expect(other).toBeFocused();
  await page.getByRole("button", { name: /^Undo/ }).press("Enter");

  await tabTo(page, wizard.rows().locator("td[tabindex='0']"));
  await page.keyboard.press("Delete");
  await expect(page.getByRole("group", { name: "Corrections" })).toContainText("changed");
  const forget = page.getByRole("button", { name: /^Forget/ });
  await tabTo(page, forget, "Shift+Tab");
  await page.keyboard.press("Enter");
  const loss = page.getByRole("dialog");
  await expect(loss).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(forget).toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, loss.getByRole("button").last());
  await expect(page.getByLabel("Choose a file")).toBeVisible();
  await expectFocus(page);
});
