import { readFile } from "node:fs/promises";
import { test as base, expect, type Page } from "@playwright/test";
import type { Practice } from "../lib/server/practice/practice";
import { startPractice } from "../lib/server/practice/start-practice";
import { type AppServer, startServer, stopServer } from "./server";

export { expect } from "@playwright/test";

/** The text of a fixture's exact expected output. */
export const expected = (name: string): Promise<Buffer> => readFile(new URL(`fixtures/${name}`, import.meta.url));

/** What an admin does and sees, found by role and label as an admin finds it (design §8). */
export class Wizard {
  constructor(
    readonly page: Page,
    readonly practice: Practice,
    readonly server: AppServer,
  ) {}

  async open() {
    await this.page.goto(this.server.url);
    await this.expectStep("Format");
  }

  async choose(fixture: string) {
    await this.page.getByLabel("Choose a file").setInputFiles(`e2e/fixtures/${fixture}`);
  }

  async chooseText(name: string, text: string | Buffer) {
    const buffer = typeof text === "string" ? Buffer.from(text) : text;
    await this.page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/csv", buffer });
  }

  /** planning.csv of one row, whose wrong date was corrected in its cell. */
  async chooseAndCorrect() {
    await this.chooseText(
      "planning.csv",
      "login;workLocationName;date;position\r\njdupont;Paris;31/09/2025;FullDay\r\n",
    );
    await this.expectCounts("1 error");
    await this.rows()
      .getByRole("gridcell", { name: /31\/09\/2025/ })
      .dblclick();
    await this.write("2025-09-30");
    await this.expectCounts("1 ready");
  }

  /** Over what stands in the cell that is open. */
  async write(text: string) {
    await expect(this.rows().getByRole("textbox")).toBeFocused();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** The last correction, taken back and made again. */
  async undoAndRedo(undone: string, redone: string) {
    await this.page.getByRole("button", { name: /^Undo/ }).click();
    await this.expectCounts(undone);
    await this.page.getByRole("button", { name: /^Redo/ }).click();
    await this.expectCounts(redone);
  }

  /** A table as another program puts it on the clipboard, by the clipboard's own event: no permission and no system clipboard needed. */
  async paste(text: string) {
    await this.page.evaluate((block) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", block);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** Until the page is ready for the next file: the button that is there meanwhile goes with the file. */
  async forget() {
    await this.page.getByRole("button", { name: "Forget this file" }).click();
    await this.page
      .getByRole("dialog")
      .getByRole("button", { name: /Forget/ })
      .click();
    await expect(this.page.getByText("Drop your file here")).toBeVisible();
  }

  async expectStep(name: "Format" | "Analyze" | "Import" | "Track") {
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(this.page.getByRole("list", { name: "Steps" }).locator('[aria-current="step"]')).toContainText(name);
  }

  async expectCounts(words: string | RegExp) {
    await expect(this.page.getByRole("status", { name: "Counts" })).toContainText(words);
  }

  /** Until Lucca's lists are there: what they say of the names moves what stands below. */
  async expectLists() {
    const names = this.page.getByRole("status", { name: "Names beside Lucca’s lists" });
    await expect(names).toContainText(/Lists read at|could not be read/);
  }

  async analyze() {
    await this.expectLists();
    await this.page.getByRole("button", { name: /^Analyze/ }).click();
    await this.expectStep("Analyze");
  }

  async continue() {
    await this.page.getByRole("button", { name: /^Continue/ }).click();
    await this.expectStep("Import");
  }

  async confirm() {
    for (const act of await this.page.getByRole("group", { name: "Before you import" }).getByRole("checkbox").all())
      await act.check();
  }

  async import() {
    await this.confirm();
    await this.page.getByRole("button", { name: /^Import/ }).click();
    await this.expectStep("Track");
  }

  result() {
    return this.page.getByRole("region", { name: "Result" });
  }

  rows() {
    return this.page.getByRole("grid", { name: "Rows" });
  }

  findings() {
    return this.page.getByRole("region", { name: "Findings" });
  }

  /** What the practice Lucca took for real, oldest first. */
  imported() {
    return this.practice.accepted.filter((start) => start.create);
  }
}

type Fixtures = {
  practice: Practice;
  server: AppServer;
  wizard: Wizard;
  /** statuses that this test has the server answer with, which the browser notes in its console */
  refusals: readonly number[];
};

/** Every test has its own practice Lucca, its own app and its own browser profile; an unexpected console error, and
 * whatever the content policy refuses, fails it. */
export const test = base.extend<Fixtures>({
  practice: async ({}, use) => {
    // Finished at the first poll: what is waited for is our own rhythm, not Lucca's pace.
    const practice = await startPractice({ pace: [100] });
    await use(practice);
    await practice.stop();
  },
  server: async ({ practice }, use) => {
    const server = await startServer({ LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key });
    await use(server);
    await stopServer(server);
  },
  refusals: [[], { option: true }],
  wizard: async ({ page, practice, server, refusals }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      const isMeant = refusals.some((status) => message.text().includes(`status of ${status} `));
      if (message.type() === "error" && !isMeant) complaints.push(message.text());
    });
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
        reportError(new Error(`content policy: ${violatedDirective} ${blockedURI} ${sourceFile}`)),
      ),
    );
    page.on("pageerror", (error) => complaints.push(String(error)));
    const wizard = new Wizard(page, practice, server);
    await wizard.open();
    await use(wizard);
    expect(complaints, "no error in the browser's console").toEqual([]);
  },
});
