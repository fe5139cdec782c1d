import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./wizard";

const header = "login;workLocationName;areaName;date;position;comment;isDeletion";

/** One row per person, with the texts given first. */
const plan = (...rows: readonly string[]): string => `${header}\r\n${rows.map((row) => `${row}\r\n`).join("")}`;
const ready = "2025-09-18;FullDay;;false";

const cell = (rows: Locator, line: number, column: number): Locator =>
  rows.getByRole("row").nth(line).getByRole("gridcell").nth(column);
const selection = (page: Page): Locator => page.getByRole("status", { name: "Selection" });

test("a block is selected, copied and pasted by keyboard alone, as one correction", async ({ wizard, page }) => {
  await wizard.chooseText(
    "planning.csv",
    plan(
      `aexemple;Paris;Direction;${ready}`,
      `bmodele;Madrid;Planta 1;${ready}`,
      `cfictive;;;${ready}`,
      `mlefevre;;;${ready}`,
    ),
  );
  await wizard.expectCounts("2 errors");
  const rows = wizard.rows();
  await cell(rows, 1, 2).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(selection(page)).toContainText("2 × 2 cells selected");
  await expect(rows.getByRole("gridcell", { selected: true })).toHaveCount(4);
  await page.keyboard.press("ControlOrMeta+C");
  await expect(selection(page)).toContainText("copied");
  await page.keyboard.press("Escape");
  await cell(rows, 3, 2).click();
  await page.keyboard.press("ControlOrMeta+V");
  await wizard.expectCounts("4 ready");
  await expect(cell(rows, 3, 2)).toHaveText("Paris");
  await expect(cell(rows, 4, 3)).toHaveText("Planta 1");
  await page.keyboard.press("ControlOrMeta+Z");
  await wizard.expectCounts("2 errors");
});

test("a block from a spreadsheet keeps its quoted line break; what runs past the end becomes rows only by choice", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText("planning.csv", plan(`aexemple;Paris;;${ready}`, `bmodele;Madrid;;${ready}`));
  await wizard.expectCounts("2 ready");
  const rows = wizard.rows();
  await cell(rows, 2, 1).focus();
  await wizard.paste(
    'bmodele\tNantes\t\t2025-09-19\tFullDay\t"first\nsecond"\tfalse\r\ncfictive\tParis\t\t2025-09-19\tFullDay\t\tfalse\r\n',
  );
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1 line runs past the last row");
  await dialog.getByRole("button", { name: "Paste and add 1 row" }).click();
  await wizard.expectCounts("3 ready");
  await expect(cell(rows, 2, 2)).toHaveText("Nantes");
  await expect(cell(rows, 2, 6)).toContainText("first second");
  await expect(cell(rows, 3, 0)).toHaveText("new");
  await expect(cell(rows, 3, 1)).toHaveText("cfictive");
});

test("rows are picked by their line numbers, left out together and put back", async ({ wizard, page }) => {
  await wizard.chooseText(
    "planning.csv",
    plan(...["aexemple", "bmodele", "cfictive", "mlefevre"].map((login) => `${login};Paris;;${ready}`)),
  );
  await wizard.expectCounts("4 ready");
  const rows = wizard.rows();
  await cell(rows, 1, 0).click();
  await cell(rows, 2, 0).click({ modifiers: ["Shift"] });
  await cell(rows, 4, 0).click({ modifiers: ["ControlOrMeta"] });
  await expect(selection(page)).toContainText("3 rows selected");
  await page.keyboard.press("Space");
  await expect(selection(page)).toContainText("2 rows selected");
  await page.getByRole("button", { name: "Leave these 2 rows out" }).click();
  await wizard.expectCounts("2 left out");
  await expect(page.getByText("2 rows will be sent; 2 left out")).toBeVisible();
  await page.getByRole("button", { name: /^Left out/ }).click();
  await expect(rows).toHaveAttribute("aria-rowcount", "3");
  await cell(rows, 1, 1).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.getByRole("button", { name: "Put these 2 rows back" }).click();
  await wizard.expectCounts("4 ready");
});

test("find and replace says how many rows before, and is taken back in one step", async ({ wizard, page }) => {
  await wizard.chooseText(
    "planning.csv",
    plan(`aexemple;Pariss;Pariss;${ready}`, `bmodele;Pariss;;${ready}`, `cfictive;Madrid;;${ready}`),
  );
  await wizard.expectCounts("2 errors, 0 warnings, 1 ready");
  await page.getByRole("button", { name: "Find and replace", exact: true }).click();
  const form = page.getByRole("form", { name: "Find and replace" });
  await form.getByLabel("Find", { exact: true }).fill("pariss");
  await form.getByLabel("Replace with").fill("Paris");
  await form.getByLabel("In", { exact: true }).selectOption({ label: "Work location" });
  await expect(form).toContainText("2 rows would change");
  await form.getByLabel("Match case").check();
  await expect(form).toContainText("Not found");
  await form.getByLabel("Match case").uncheck();
  await form.getByRole("button", { name: "Replace in 2 rows" }).click();
  const rows = wizard.rows();
  await expect(cell(rows, 1, 2)).toHaveText("Paris");
  await expect(cell(rows, 1, 3)).toContainText("Pariss");
  await expect(page.getByRole("group", { name: "Corrections" })).toContainText("2 rows changed");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(cell(rows, 2, 2)).toContainText("Pariss");
});

test("search and a sorted column list other rows; the third press is the order of the file", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText(
    "planning.csv",
    plan(`bmodele;Madrid;;${ready}`, `aexemple;Paris;;${ready}`, `mlefevre;Télétravail;;${ready}`),
  );
  await wizard.expectCounts("3 ready");
  const rows = wizard.rows();
  const login = rows.getByRole("columnheader", { name: "Login" });
  const press = () => login.getByRole("button").click();
  await cell(rows, 2, 1).click();
  await press();
  await expect(login).toHaveAttribute("aria-sort", "ascending");
  await expect(login.getByRole("button")).toBeFocused();
  await expect(cell(rows, 1, 1)).toHaveText("aexemple");
  await press();
  await expect(cell(rows, 1, 1)).toHaveText("mlefevre");
  await press();
  await expect(login).not.toHaveAttribute("aria-sort");
  await expect(cell(rows, 1, 1)).toHaveText("bmodele");
  await page.keyboard.press("ControlOrMeta+F");
  await page.keyboard.type("teletravail");
  await expect(rows).toHaveAttribute("aria-rowcount", "2");
  await expect(cell(rows, 1, 1)).toHaveText("mlefevre");
  await page.keyboard.press("Escape");
  await expect(rows).toHaveAttribute("aria-rowcount", "4");
});

test("the row being corrected stays under the cursor when its new text would put it elsewhere", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText(
    "planning.csv",
    plan(`aexemple;Paris;;${ready}`, `bmodele;Paris;;${ready}`, `cfictive;Paris;;${ready}`),
  );
  await wizard.expectCounts("3 ready");
  const rows = wizard.rows();
  await rows.getByRole("columnheader", { name: "Login" }).getByRole("button").click();
  await cell(rows, 1, 1).click();
  await page.keyboard.type("zora");
  await page.keyboard.press("Tab");
  await expect(cell(rows, 3, 1)).toContainText("zora");
  await expect(cell(rows, 3, 2)).toBeFocused();
});

test("a row is added at the end, and its cells are written one after the other", async ({ wizard, page }) => {
  await wizard.chooseText("planning.csv", plan(`aexemple;Paris;;${ready}`));
  await wizard.expectCounts("1 ready");
  await page.getByRole("button", { name: "Add a row" }).click();
  const rows = wizard.rows();
  await expect(cell(rows, 2, 1)).toBeFocused();
  for (const text of ["bmodele", "Madrid", "", "2025-09-18"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await expect(cell(rows, 2, 4)).toHaveText("2025-09-18");
  await page
    .getByRole("region", { name: "Findings" })
    .getByRole("button", { name: /with FullDay/ })
    .click();
  await wizard.expectCounts("2 ready");
  await wizard.analyze();
  await expect
    .poll(() => wizard.practice.accepted[0]?.bytes.toString())
    .toContain("bmodele;Madrid;;2025-09-18;FullDay;;false\r\n");
});

test("by mouse: a drag past the last row in sight scrolls, Shift and Ctrl take more, a double click writes", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText("planning.csv", plan(...Array.from({ length: 200 }, (_, n) => `p${n};Paris;;${ready}`)));
  await wizard.expectCounts("200 ready");
  const rows = wizard.rows();
  const from = await cell(rows, 1, 1).boundingBox();
  if (!from) throw new Error("the first row is not in sight");
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 200, 890, { steps: 3 });
  await expect(selection(page)).toContainText("200 × 2 cells selected");
  await page.mouse.up();
  await expect(rows.getByRole("gridcell", { name: "p199" })).toBeInViewport();
  const line = (n: number) => rows.getByRole("gridcell", { name: String(n), exact: true });
  await line(195).click();
  await line(198).click({ modifiers: ["Shift"] });
  await rows.getByRole("gridcell", { name: "p199" }).click({ modifiers: ["ControlOrMeta"] });
  await expect(selection(page)).toContainText("5 rows selected");
  await rows.getByRole("gridcell", { name: "p199" }).dblclick();
  await page.keyboard.type("mlefevre");
  await page.keyboard.press("Enter");
  await expect(rows.getByRole("gridcell", { name: "mlefevre" })).toBeVisible();
});

test("among the rows to fix, a corrected row stays until the focus leaves it; no repair and no undo loses the focus", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText(
    "planning.csv",
    plan(`aexemple;;;${ready}`, `bmodele;;;${ready}`, `cfictive;;;${ready}`, `mlefevre;Paris;;2025-09-18;soon;;false`),
  );
  await wizard.expectCounts("4 errors");
  const rows = wizard.rows();
  await page.getByRole("button", { name: /^To fix/ }).click();
  await cell(rows, 1, 2).click();
  await page.keyboard.type("Madrid");
  await page.keyboard.press("Tab");
  await wizard.expectCounts("3 errors");
  await expect(cell(rows, 1, 2)).toHaveText("Madrid");
  await expect(cell(rows, 1, 3)).toBeFocused();
  await page.getByRole("searchbox", { name: "Search rows" }).focus();
  await expect(cell(rows, 1, 1)).toHaveText("bmodele");
  await page.getByRole("button", { name: /^Undo/ }).press("Enter");
  await wizard.expectCounts("4 errors");
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeFocused();
  await wizard
    .findings()
    .getByRole("button", { name: /with FullDay|FullDay/ })
    .press("Enter");
  await wizard.expectCounts("3 errors");
  await expect(wizard.findings().getByRole("heading", { name: "Findings" })).toBeFocused();
  await cell(rows, 1, 2).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "Leave these 2 rows out" }).press("Enter");
  await wizard.expectCounts("2 left out");
  await expect(rows.locator("td:focus")).toBeVisible();
  await page.getByRole("button", { name: /^Leave out/ }).press("Enter");
  await wizard.expectCounts("0 errors");
  await expect(page.getByRole("button", { name: /^Analyze/ })).toBeFocused();
});

/** How often an element was moved by a motion of the page. */
const countMotions = (page: Page) =>
  page.evaluate(() => {
    const animate = Element.prototype.animate;
    Reflect.set(window, "motions", []);
    Element.prototype.animate = function (frames, options) {
      Reflect.get(window, "motions").push(this.getAttribute("aria-rowindex"));
      return animate.call(this, frames, options);
    };
  });

for (const reducedMotion of ["no-preference", "reduce"] as const)
  test(`the rows below one that leaves slide up${reducedMotion === "reduce" ? ", but not where motion is unwanted" : ""}`, async ({
    wizard,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await wizard.chooseText("planning.csv", plan(`aexemple;;;${ready}`, `bmodele;;;${ready}`, `cfictive;;;${ready}`));
    await page.getByRole("button", { name: /^To fix/ }).click();
    await wizard.expectCounts("3 errors");
    await countMotions(page);
    await cell(wizard.rows(), 1, 2).click();
    await page.keyboard.type("Madrid");
    await page.keyboard.press("Tab");
    await wizard.expectCounts("2 errors");
    await page.getByRole("searchbox", { name: "Search rows" }).focus();
    await expect(cell(wizard.rows(), 1, 1)).toHaveText("bmodele");
    const motions = await page.evaluate(() => Reflect.get(window, "motions"));
    if (reducedMotion === "reduce") expect(motions).toEqual([]);
    else expect(motions).toEqual(["2", "3"]);
  });

/** A press that takes no focus: what else changes the rows while somebody stands in them. */
const pressElsewhere = (button: Locator) => button.evaluate((element: HTMLElement) => element.click());

test("rows that go or come while a cell is written take neither the text nor the cursor with them", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText(
    "planning.csv",
    plan("aexemple;Paris;;2025-09-18;Matinn;;false", "bmodele;Paris;;31/09/2025;FullDay;;false", `cfictive;;;${ready}`),
  );
  await page.getByRole("button", { name: /^To fix/ }).click();
  await expect(wizard.rows().getByRole("row")).toHaveCount(4);
  await cell(wizard.rows(), 2, 4).dblclick();
  await pressElsewhere(wizard.findings().getByRole("button", { name: "FirstHalf" }));
  await wizard.expectCounts("2 errors");
  await wizard.write("2025-09-30");
  await wizard.expectCounts("1 error");
  await page.getByRole("button", { name: /^All/ }).click();
  await expect(cell(wizard.rows(), 1, 4)).toHaveText("2025-09-18");
  await expect(cell(wizard.rows(), 2, 4)).toHaveText("2025-09-30");
});

test("the cursor stays on its row when the group it was shown for is gone", async ({ wizard, page }) => {
  await wizard.chooseText(
    "planning.csv",
    plan(`aexemple;Paris;;${ready}`, "bmodele;Paris;;2025-09-18;Matinn;;false", `cfictive;;;${ready}`),
  );
  const group = wizard.findings().getByRole("button", { name: /^Parts of day/ });
  await group.click();
  await expect(wizard.rows().getByRole("row")).toHaveCount(2);
  await cell(wizard.rows(), 1, 6).click();
  await pressElsewhere(wizard.findings().getByRole("button", { name: "FirstHalf" }));
  await expect(wizard.rows().getByRole("row")).toHaveCount(4);
  await expect(cell(wizard.rows(), 2, 6)).toBeFocused();
  await page.keyboard.type("note");
  await page.keyboard.press("Enter");
  await expect(cell(wizard.rows(), 2, 6)).toHaveText("note");
  await expect(cell(wizard.rows(), 1, 6)).toHaveText("");
});
