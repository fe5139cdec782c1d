import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Visit, visit } from "./testing/visitor";

const folder = join(import.meta.dirname, "../../../e2e/fixtures");
const files = readdirSync(folder).filter((name) => name.endsWith(".expected.csv"));
/** How many of a file's rows are about a day off. */
const warnings: Record<string, number> = { "guide-example.expected.csv": 1 };

let lucca: Visit;
beforeAll(async () => {
  lucca = await visit({ faults: { requestsPerMinute: 1000 } });
});
afterAll(() => lucca.practice.stop());

test("all expected files are here", () => expect(files.length).toBeGreaterThanOrEqual(19));

for (const override of [true, false])
  for (const name of files)
    test(`${name} imports to the last row, override ${override ? "on" : "off"}`, async () => {
      lucca.practice.reset();
      const bytes = readFileSync(join(folder, name));
      const rows = bytes.toString("utf8").trimEnd().split("\r\n").slice(1);
      const deleted = rows.filter((row) => row.endsWith(";true")).length;
      const expected = { created: rows.length - deleted, deleted, errors: [] };

      expect(await lucca.work(bytes, { create: false, override })).toMatchObject(expected);
      const imported = await lucca.work(bytes, { create: true, override });
      expect(imported).toMatchObject(expected);
      expect(imported.warnings.length).toBe(warnings[name] ?? 0);
      expect(lucca.practice.accepted.map(({ create }) => create)).toEqual([false, true]);
      for (const start of lucca.practice.accepted) expect(start.bytes.equals(bytes)).toBe(true);
    });
