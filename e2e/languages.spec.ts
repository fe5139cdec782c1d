import type { Locator, Page } from "@playwright/test";
import { createTranslator } from "use-intl/core";
import { choiceCookie } from "../lib/messages/choice";
import { de } from "../lib/messages/de";
import { en, type Messages } from "../lib/messages/en";
import { fr } from "../lib/messages/fr";
import { pl } from "../lib/messages/pl";
import { formatStates, importStates } from "./every-state";
import { startServer, stopServer } from "./server";
import { test as base, expect } from "./wizard";
import { cutWords, plainWords } from "./words-seen";

/** With a server that knows the pseudo-language. */
const test = base.extend({
  server: async ({ practice }, use) => {
    const server = await startServer({ LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key, GALLERY: "1" });
    await use(server);
    await stopServer(server);
  },
});

/** Not ours to translate: what files and Lucca hold, what is cited, our name, and what programs call things. */
const given = new RegExp(
  [
    "“[^”]*”|[\\w-]+\\.csv|[\\w.]+@acme\\.example|[0-9a-f]{64}|[0-9a-f-]{36}|http://\\S+|\\bbyte\\b|Whereabouts",
    "\\b(?:login|workLocationName|areaName|date|position|comment|isDeletion|FullDay|FirstHalf|SecondHalf|true|false)\\b",
    "(?:a.delmas|aexemple|bmodele|cfictive|etemoin|jdupont|l.serrano|lfaux|mlefevre|nobody.knows|oprototype|pbrouillon)",
    "(?:vexemple|wexemple|Agathe Delmas|Alix Exemple|Basile Modèle|Chloé Fictive|Élise Témoin|Jean Dupont|Lola Faux)",
    "(?:Lola Serrano|Marie Lefèvre|Madrid|Nantes|Pariss?|Siège – Lyon|Service Client|Teletrabajo España|Télétravail|Zürich|Sihl)",
    "\\b(?:arrive à 10 h|bientôt|Commentaire|Date|Matin|perhaps|this is a comment|TT|Ma|Na|Pa|Pr|Ab)\\b",
    "Request Timeout|reçu|relancé",
  ].join("|"),
  "g",
);

/** What the language menu does, which does not offer the pseudo-language: the cookie, then this page's words anew. */
async function speak(page: Page, language: "en" | "pseudo") {
  await page.context().addCookies([{ name: choiceCookie, value: language, url: new URL("/", page.url()).href }]);
  const heading = page.locator("h1");
  // Next's router takes nothing before React has taken over what the server drew
  await expect
    .poll(() => heading.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__react"))))
    .toBe(true);
  await expect(async () => {
    await page.evaluate(() => Reflect.get(window, "next").router.refresh());
    if (language === "pseudo") await expect(heading).toContainText("[", { timeout: 5_000 });
    else await expect(heading).not.toContainText("[", { timeout: 5_000 });
  }).toPass();
}

test.describe("in the pseudo-language", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" }, refusals: [404] });
  test.describe.configure({ timeout: 480_000 });
  for (const [title, states] of [
    ["before Lucca is asked", formatStates],
    ["with Lucca", importStates],
  ] as const)
    test(`every state ${title} is translated, and nothing is cut on a screen or a phone`, async ({ wizard, page }) => {
      await states(wizard, async (state) => {
        await speak(page, "pseudo");
        for (const [width, height] of [
          [390, 844],
          [1440, 900],
        ] as const) {
          await page.setViewportSize({ width, height });
          await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
          expect.soft(await plainWords(page, given), `${state}, ${width}`).toEqual([]);
          expect.soft(await cutWords(page), `${state}, ${width}`).toEqual([]);
        }
        await speak(page, "en");
      });
    });
});

const menu = (page: Page): Locator => page.getByRole("combobox").filter({ has: page.locator("option[lang=fr]") });

for (const [locale, language, messages] of [
  ["fr-CA", "fr", fr],
  ["pl-PL", "pl", pl],
] as const)
  base.describe(`a browser that asks for ${locale}`, () => {
    base.use({ locale });

    base(`gets ${language} from Format to Track, dates and plurals included`, async ({ page, server, practice }) => {
      const t = translated(language, messages);
      const at = async (step: keyof Messages["wizard"]["step"]) => {
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(t(`wizard.step.${step}`));
        await expect(page).toHaveTitle(new RegExp(t(`wizard.step.${step}`)));
      };
      await page.goto(server.url);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await at("format");
      await page.locator("input[type=file]").setInputFiles("e2e/fixtures/excel-france.csv");
      const counts = page.getByRole("status", { name: t("review.counts.label") });
      await expect(counts).toContainText("9");
      await page.getByRole("button", { name: t("wizard.format.analyze", { rows: 9 }) }).click();
      await at("analyze");
      await page.getByRole("button", { name: t("wizard.analyze.continue") }).click();
      await at("import");
      await expect(page.locator("main")).toContainText(
        new Intl.DateTimeFormat(language, { day: "numeric", month: "long" }).format(new Date("2025-09-18")),
      );
      for (const act of await page.getByRole("group").getByRole("checkbox").all()) await act.check();
      await page
        .getByRole("button", {
          name: new RegExp(`^${t("wizard.import.import", { rows: 9, account: "", environment: "" }).split(" ")[0]}`),
        })
        .click();
      await at("track");
      await expect(page.getByRole("region", { name: t("result.label") })).toContainText("9");
      expect(practice.accepted.map(({ create }) => create)).toEqual([false, true]);
    });
  });

const translated = (locale: string, messages: Messages) => createTranslator({ locale, messages, timeZone: "UTC" });

base(
  "another language is there at once: file and corrections stay, and so does the choice",
  async ({ wizard, page }) => {
    await wizard.choose("excel-france.csv");
    await wizard.expectCounts("9 ready");
    await wizard.rows().getByRole("gridcell", { name: "Nantes" }).first().click();
    await page.keyboard.press("Delete");
    await wizard.expectCounts("1 error, 0 warnings, 8 ready");
    await page.evaluate(() => Reflect.set(window, "wasHereBefore", true));
    await menu(page).selectOption("de");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(de.wizard.step.format);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.getByRole("status", { name: de.review.counts.label })).toContainText("1");
    await expect(page.getByRole("button", { name: de.review.history.undo })).toBeEnabled();
    expect(await page.evaluate(() => Reflect.get(window, "wasHereBefore"))).toBe(true);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === choiceCookie);
    expect(cookie).toMatchObject({ value: "de", sameSite: "Lax", path: "/" });
  },
);

base(
  "the page in one language carries the sentences of no other; without scripts it says what it needs",
  async ({ page, server, browser }) => {
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => scripts.push(response.text().catch(() => "")));
    await page.goto(server.url);
    await page.waitForLoadState("networkidle");
    const all = (await Promise.all(scripts)).join("");
    const sentence = "busy.explanation" as const;
    expect(all.split(en.problems.busy.explanation).length - 1, sentence).toBe(1);
    for (const other of [fr, de, pl]) expect(all).not.toContain(other.problems.busy.explanation);
    await expect(page.getByText(en.wizard.browserNeeded)).toBeHidden();
    const silent = await browser.newPage({ javaScriptEnabled: false, locale: "fr-FR" });
    await silent.goto(server.url);
    const said = silent.locator("noscript p");
    await expect(said).toHaveText(fr.wizard.browserNeeded);
    await expect(said).toBeVisible();
    await silent.close();
  },
);
