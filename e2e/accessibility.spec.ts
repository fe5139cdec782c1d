import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { fileOf } from "../lib/server/practice/testing/visitor";
import { formatStates, importStates } from "./every-state";
import { test as withSignIn } from "./provider";
import { expect, test } from "./wizard";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
/** 1280 pixels at 400 %. source  WCAG 2.2, 1.4.10 */
const zoomed = { width: 320, height: 256 };

test.use({ contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 400_000 });

/** What axe finds, each with the elements it finds it at. */
async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // there are no frames of other origins, for which it would open a page of its own each time
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(rules)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${target}, ${failureSummary?.split("\n").slice(1).join(" ")} ${html.slice(0, 120)}`,
    ),
  );
}

/** Elements that stand out of the page at its right, where nobody can scroll to or only with a second scroll bar. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
      .slice(0, 5);
  });

const textSize = (page: Page, size: string) =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);

/** One state in everything a reader may have asked for. */
async function look(page: Page, state: string): Promise<void> {
  await expect(page.locator("section[aria-busy=true], div[aria-busy=true]")).toHaveCount(0);
  expect.soft(await violations(page), state).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await violations(page, ["color-contrast"]), `${state}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(phone);
  expect.soft(await violations(page), `${state}, phone`).toEqual([]);
  await page.setViewportSize(zoomed);
  expect.soft(await outside(page), `${state}, 400 %`).toEqual([]);
  await page.setViewportSize(wide);
  await textSize(page, "200%");
  expect.soft(await outside(page), `${state}, text of twice the size`).toEqual([]);
  await textSize(page, "");
}

for (const [title, states] of [
  ["before Lucca is asked", formatStates],
  ["with Lucca", importStates],
] as const)
  test(`every state ${title} passes axe in light, dark and on a phone, and is whole at 400 %`, ({ wizard, page }) =>
    states(wizard, (state) => look(page, state)));

withSignIn("so do the way in and what a person who is signed in is shown", async ({ page, office, signIn }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize(wide);
  await page.goto(`${office.server.url}/imports`);
  await expect(page.getByRole("link", { name: /^Sign in with/ })).toBeVisible();
  await look(page, "signing in");
  await page.goto(`${office.server.url}/sign-in?why=not-allowed`);
  await expect(page.getByText("This account may not use Whereabouts")).toBeVisible();
  await look(page, "not allowed");
  await signIn(page, "ana");
  await page.getByRole("button", { name: "Signed in as Ana Lima" }).click();
  await look(page, "who is signed in");
});

test("under forced colours, what is pressed, selected, focused or marked is still told apart", async ({
  wizard,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await wizard.chooseText(
    "planning.csv",
    fileOf("jdupont;Paris;;31/09/2025;FullDay;;false", "aexemple;Paris;;2025-09-18;FullDay;;false"),
  );
  await wizard.expectCounts("1 error");
  const ground = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
  const outline = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await ground(page.getByRole("button", { name: /^All/ }))).not.toBe(
    await ground(page.getByRole("button", { name: /^To fix/ })),
  );
  const wrong = wizard.rows().getByRole("gridcell", { name: "31/09/2025" });
  await expect(wrong.locator("svg")).toBeVisible();
  await wrong.click();
  const focused = await outline(wrong);
  await page.keyboard.press("Shift+ArrowDown");
  const [selected, plain] = [wrong, wizard.rows().getByRole("gridcell", { name: "aexemple" })];
  expect(await outline(selected)).toBe("solid");
  expect(await outline(plain)).toBe("none");
  expect(focused).toBe("double");
  const analyze = page.getByRole("button", { name: /^Analyze/ });
  expect(await analyze.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe("1px");
});
