import { expect, expected, test } from "./wizard";

for (const [given, sent, rows] of [
  ["guide-example.csv", "guide-example.expected.csv", 2],
  ["comma-quoted.csv", "comma-quoted.expected.csv", 8],
  ["mac-line-ends.csv", "mac-line-ends.expected.csv", 5],
  ["two-boms-and-spaces.csv", "two-boms-and-spaces.expected.csv", 4],
  ["unicode-text.txt", "unicode-text.expected.csv", 6],
  ["title-and-total.csv", "title-and-total.expected.csv", 4],
  ["sep-line.csv", "sep-line.expected.csv", 4],
] as const)
  test(`${given} goes from drop to finished import, and Lucca gets exactly the expected bytes`, async ({ wizard }) => {
    await wizard.choose(given);
    await wizard.expectCounts(`${rows} ready`);
    await wizard.analyze();
    await wizard.continue();
    await wizard.import();
    await expect(wizard.result()).toContainText(`${rows} rows`);
    expect(wizard.practice.accepted.map(({ create }) => create)).toEqual([false, true]);
    const bytes = await expected(sent);
    for (const start of wizard.practice.accepted) expect(start.bytes.equals(bytes)).toBe(true);
  });
