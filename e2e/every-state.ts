import { fileOf } from "../lib/server/practice/testing/visitor";
import { expect, type Wizard } from "./wizard";

/** Called in every state, which stands still meanwhile. */
export type Look = (state: string) => Promise<void>;

const problems = fileOf(
  "jdupont;Paris;;31/09/2025;FullDay;;false",
  "aexemple;Nantes;;2025-09-18;Matin;;false",
  "bmodele;;;2025-09-18;FullDay;;false",
  "cfictive;Pariss;;2025-09-18;bientôt;;perhaps",
  "mlefevre;Paris;;2025-09-18;FullDay;;false",
  "etemoin;Madrid;;2020-09-18;FullDay;;false",
  "etemoin;Madrid;;2020-09-18;FullDay;;false",
);
const people = ["aexemple", "bmodele", "cfictive", "jdupont", "mlefevre", "etemoin", "lfaux"];
const plan = (day: string) => people.map((login) => `${login};"Zürich ""Sihl""";;${day};FullDay;;false`);

/** From an empty page to rows in work, with everything that opens over or beside them. */
export async function formatStates(wizard: Wizard, look: Look): Promise<void> {
  const { page } = wizard;
  const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
  await look("no file yet");
  await wizard.choose("picture.csv");
  await expect(page.getByRole("alert").first()).toBeVisible();
  await look("a file is refused");

  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
      held.push(() => post.apply(this, given));
    };
    addEventListener("let-go", () => {
      Worker.prototype.postMessage = post;
      for (const go of held) go();
    });
  });
  await wizard.choose("dates-ambiguous.csv");
  await expect(page.getByRole("progressbar").first()).toBeVisible();
  await look("reading");
  await page.evaluate(() => dispatchEvent(new Event("let-go")));
  await expect(page.getByText("Which comes first in the dates?")).toBeVisible();
  await look("the order of dates is asked");
  await wizard.choose("grid.csv");
  await expect(page.getByRole("form")).toBeVisible();
  await look("cells of a grid are asked");
  await wizard.choose("standard-week.csv");
  await expect(page.getByRole("form")).toBeVisible();
  await look("cells of a standard week are asked");
  await wizard.choose("headers-twice.csv");
  await expect(
    page.getByText("need a decision", { exact: false }).or(page.getByRole("combobox")).first(),
  ).toBeVisible();
  await look("two columns compete");

  await wizard.chooseText("problems.csv", problems);
  await wizard.expectCounts(/errors/);
  await wizard.expectLists();
  await look("rows with findings");
  await page.locator("summary").first().click();
  await look("columns");
  await page.locator("summary").first().click();
  const cell = wizard.rows().getByRole("gridcell", { name: "31/09/2025" });
  await cell.click();
  await page.keyboard.press("Shift+ArrowDown");
  await look("cells are selected");
  await page.keyboard.press("Escape");
  await cell.dblclick();
  await look("a cell is written");
  await page.keyboard.press("Escape");
  await press("Find and replace");
  await page.getByLabel("Find", { exact: true }).fill("Pariss");
  await expect(page.getByText(/\d rows? would change/)).toBeVisible();
  await look("find and replace");
  await page.keyboard.press("Escape");
  await press("Keys");
  await look("the list of keys");
  await page.keyboard.press("Escape");
  await press(/^To fix/);
  await expect(page.getByRole("button", { name: /^To fix/ })).toHaveAttribute("aria-pressed", "true");
  await expect(wizard.rows()).not.toHaveAttribute("aria-busy");
  await cell.dblclick();
  await wizard.write("2025-09-30");
  await expect(page.getByRole("group", { name: "Corrections" })).toContainText("changed");
  await press("Week");
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await look("the week");
  await press("Places");
  await expect(page.getByRole("region", { name: "How full places get" }).getByRole("table").first()).toBeAttached();
  await look("how full places get");
  await page.getByRole("button", { name: "Rows", exact: true }).click();
  await wizard.choose("guide-example.csv");
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("corrections would be lost");
  await page.getByRole("dialog").getByRole("button").first().click();
  await page.reload();
  await expect(page.getByRole("button", { name: /^Continue with/ })).toBeVisible();
  await look("a draft is offered");
}

/** From the analysis to the receipt, and the pages beside the wizard. */
export async function importStates(wizard: Wizard, look: Look): Promise<void> {
  const { page, practice } = wizard;
  await page.goto(`${wizard.server.url}/imports`);
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  await look("no past imports");
  await wizard.open();
  await wizard.chooseText(
    "planning.csv",
    fileOf(
      ...plan("2027-03-01"),
      "nobody.knows;Paris;;2027-03-02;FullDay;;false",
      "cfictive;Paris;;2025-10-01;FullDay;;true",
    ),
  );
  await wizard.expectCounts("1 error");
  await look("somebody is not in Lucca's list");
  await page.getByRole("button", { name: /^Send as it is/ }).click();
  await wizard.expectCounts(/0 errors/);
  await page.getByRole("button", { name: "Places" }).click();
  await expect(page.getByRole("list", { name: "Days over capacity" })).toBeVisible();
  await expect(page.getByText(/Whereabouts may see in Lucca, as of/)).toBeVisible();
  await look("a place gets too full");
  await page.getByRole("button", { name: "Rows", exact: true }).click();
  await page.getByRole("button", { name: "Choose another person or a week to begin with" }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: /mlefevre/ })).toBeVisible();
  await look("whom to try first");
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: "Replace existing locations" }).check();
  practice.faults.progress = [40];
  await wizard.analyze();
  await expect(page.getByText("40%")).toBeVisible();
  await look("the analysis runs");
  practice.faults.progress = null;
  await wizard.expectCounts(/[1-9] error/);
  await look("Lucca has errors and warnings");
  await page.getByRole("button", { name: /^Leave out/ }).click();
  await wizard.continue();
  await page.getByRole("button", { name: "Read what Lucca holds" }).click();
  await expect(page.getByText(/rows? (was|were) compared/)).toBeVisible();
  await look("the last look before the import");
  await wizard.confirm();
  await look("everything is confirmed");
  practice.faults.progress = [60];
  practice.faults.sees = "half";
  await wizard.import();
  await expect(page.getByText("60%")).toBeVisible();
  await look("the import runs");
  practice.faults.progress = null;
  await expect(wizard.result()).toContainText("sent");
  await look("rows were refused");
  await page.getByRole("button", { name: "Read back from Lucca" }).click();
  await expect(page.getByText(/Kept with the receipt/)).toBeVisible();
  await look("read back");
  await page.getByRole("link", { name: "Receipt" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look("a receipt");

  practice.faults.sees = "everyone";
  await page.goto(wizard.server.url);
  await page.getByRole("button", { name: /^Start over/ }).click();
  await wizard.expectStep("Format");
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await expect(wizard.findings()).toContainText("conflict with a day off");
  await look("Lucca has warnings only");
  await wizard.continue();
  practice.faults.troubles = [{ on: "start", times: 1, when: "after", how: { status: 408 } }];
  await wizard.import();
  await expect(page.getByText("Nobody can know yet what became of this import")).toBeVisible();
  await look("nobody can know");
  await page.goto(`${wizard.server.url}/imports`);
  await expect(page.getByRole("link", { name: "guide-example.csv" })).toBeVisible();
  await look("past imports");
  await page.goto(`${wizard.server.url}/connection`);
  const check = page.getByRole("button", { name: "Check the connection" });
  await expect(check).toBeVisible();
  await look("the connection was never checked");
  await check.click();
  await expect(page.getByText("Whereabouts can work with this account")).toBeVisible({ timeout: 40_000 });
  await look("the connection was checked");
  await page.goto(`${wizard.server.url}/privacy`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look("what happens to names");
  await page.goto(`${wizard.server.url}/help`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look("help");
  // said by its words, not by a line in the browser's console that would fail a walk
  await page.route("**/nowhere", async (route) => route.fulfill({ response: await route.fetch(), status: 200 }));
  await page.goto(`${wizard.server.url}/nowhere`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look("no such page");
}
