import { expect, expected, test } from "./wizard";

/** Chromium decodes windows-1252 as Excel writes it and Node 20 does not: what a file becomes is proven here, in the browser. */
for (const [given, becomes, rows, leftOut] of [
  ["ragged.csv", "ragged.expected.csv", 5, 3],
  ["dates.csv", "dates.expected.csv", 13, 5],
  ["positions-and-deletions.csv", "positions-and-deletions.expected.csv", 13, 5],
  ["duplicates.csv", "duplicates.expected.csv", 6, 7],
  ["unclosed-quote.csv", "unclosed-quote.if-any.expected.csv", 5, 1],
] as const)
  test(`${given} without its ${leftOut} rows in error is exactly the expected file`, async ({ wizard, page }) => {
    await wizard.choose(given);
    await wizard.expectCounts(/error/);
    await page.getByRole("button", { name: `Leave out ${leftOut} row${leftOut === 1 ? "" : "s"} with errors` }).click();
    await wizard.expectCounts("0 errors");
    await wizard.analyze();
    await expect.poll(() => wizard.practice.accepted.length).toBe(1);
    const bytes = await expected(becomes);
    expect(wizard.practice.accepted[0]?.bytes.equals(bytes)).toBe(true);
    expect(bytes.toString().trim().split("\r\n")).toHaveLength(rows + 1);
  });

for (const [order, becomes] of [
  [/day.*first|day, then month/i, "dates-ambiguous.dmy.expected.csv"],
  [/month.*first|month, then day/i, "dates-ambiguous.mdy.expected.csv"],
] as const)
  test(`dates that could be two days are asked once: ${becomes}`, async ({ wizard, page }) => {
    await wizard.choose("dates-ambiguous.csv");
    await wizard.expectCounts("5 rows, none checked yet: answer the question above first");
    await expect(page.getByRole("button", { name: "Analyze", exact: true })).toHaveAttribute("aria-disabled", "true");
    await expect(wizard.rows()).not.toContainText(/ready|error/i);
    await page.getByRole("button", { name: order }).first().click();
    await wizard.expectCounts("5 ready");
    await wizard.analyze();
    await expect.poll(() => wizard.practice.accepted.length).toBe(1);
    expect(wizard.practice.accepted[0]?.bytes.equals(await expected(becomes))).toBe(true);
  });

test("headers-twice.csv: nothing is counted while two columns compete, then it is exactly the expected file", async ({
  wizard,
  page,
}) => {
  await wizard.choose("headers-twice.csv");
  await wizard.expectCounts("3 rows, none checked yet: answer the question above first");
  await expect(wizard.rows()).not.toContainText(/ready|error/i);
  await page.getByRole("button", { name: "Take Date (column F)" }).click();
  await page.getByRole("button", { name: "Take Commentaire (column H)" }).click();
  await wizard.expectCounts("3 ready");
  await wizard.analyze();
  await expect.poll(() => wizard.practice.accepted.length).toBe(1);
  expect(wizard.practice.accepted[0]?.bytes.equals(await expected("headers-twice.columns-f-h.expected.csv"))).toBe(
    true,
  );
});

test("names.csv with what is proposed accepted and the rest left out is exactly the expected file; answers about places come again", async ({
  wizard,
  page,
}) => {
  const findings = wizard.findings();
  const group = (title: string) => findings.getByRole("button", { name: title });
  await wizard.choose("names.csv");
  await wizard.expectCounts("11 errors, 1 warning");
  await expect(page.getByRole("status", { name: "Names beside Lucca’s lists" })).toContainText(
    "3 work locations and 2 people matched with Practice company; 11 to decide.",
  );
  await group("Names instead of logins").click();
  await findings.getByRole("button", { name: "Take all that are proposed" }).click();
  await wizard.expectCounts("9 errors");
  for (const [title, value] of [
    ["Logins with other capitals", "AEXEMPLE"],
    ["An e-mail address instead of a login", "alix.exemple@acme.example"],
    ["Work locations Lucca does not list", "Déplacment"],
  ] as const) {
    await group(title).click();
    await findings
      .getByRole("button", { name: `Replace “${value}” by` })
      .first()
      .click();
    await expect(findings.getByRole("button", { name: `Replace “${value}” by` })).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Leave out 6 rows with errors" }).click();
  await wizard.expectCounts("0 errors");
  await wizard.analyze();
  await expect.poll(() => wizard.practice.accepted.length).toBe(1);
  expect(wizard.practice.accepted[0]?.bytes.equals(await expected("names.accepted.expected.csv"))).toBe(true);

  await page.getByRole("button", { name: "Format" }).click();
  await wizard.expectStep("Format");
  await wizard.forget();
  await wizard.choose("names.csv");
  await expect(page.getByText("were replaced as you chose for an earlier file")).toBeVisible();
  // the place is remembered, people are not: their names are kept in the draft alone
  await wizard.expectCounts("10 errors");
  await page.getByRole("button", { name: "Take back" }).click();
  await wizard.expectCounts("11 errors, 1 warning");
});

test("names.csv with the names of Lucca pasted over and the rest left out is exactly the expected file", async ({
  wizard,
  page,
}) => {
  const becomes = await expected("names.accepted.expected.csv");
  const accepted = becomes.toString().trim().split("\r\n").slice(1);
  const names = accepted.map((line) => line.split(";").slice(0, 3).join("\t"));
  await wizard.choose("names.csv");
  await wizard.expectCounts("11 errors, 1 warning");
  const rows = wizard.rows();
  const cell = (row: number, column: number) => rows.getByRole("row").nth(row).getByRole("gridcell").nth(column);
  await cell(1, 1).click();
  await wizard.paste(names.join("\r\n"));
  await cell(accepted.length + 1, 0).click();
  await page.keyboard.press("ControlOrMeta+Shift+End");
  await page.getByRole("button", { name: "Leave these 6 rows out" }).click();
  await wizard.expectCounts("0 errors, 0 warnings, 6 ready, 6 left out");
  await wizard.analyze();
  await expect.poll(() => wizard.practice.accepted.length).toBe(1);
  expect(wizard.practice.accepted[0]?.bytes.equals(becomes)).toBe(true);
});
