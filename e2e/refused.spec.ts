import { expect, test } from "./wizard";

for (const [what, name, content, says] of [
  ["an empty file", "empty.csv", "", /empty/i],
  ["binary content", "export.csv", Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7]), /not a text|binary/i],
  ["a file with no known header", "fruit.csv", "fruit;colour\r\napple;red\r\n", /header|column/i],
] as const)
  test(`${what} is refused with a sentence that says what to do, and the next file is taken`, async ({
    wizard,
    page,
  }) => {
    await wizard.chooseText(name, content);
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
    await wizard.choose("guide-example.csv");
    await wizard.expectCounts("2 ready");
    await expect(page.getByRole("alert").filter({ hasText: says })).toHaveCount(0);
  });

test("a picture named .csv is refused by its content", async ({ wizard, page }) => {
  await wizard.choose("picture.csv");
  await expect(page.getByRole("alert").filter({ hasText: /picture|image/i })).toBeVisible();
});
