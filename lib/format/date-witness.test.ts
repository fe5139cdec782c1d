import { expect, test } from "vitest";
import { deskWith } from "./desk-fixture";

async function orderOf(...lines: readonly string[]) {
  const { dates } = (await deskWith(lines.map((line) => `${line}\n`).join(""))).review.understood;
  return dates.decided === "ask" ? dates.why : dates.order;
}
const under = (header: string, ...dates: readonly string[]) =>
  orderOf(`Login;Lieu;${header};Période`, ...dates.map((date) => `a;Paris;${date};Matin`));

test("a header that writes the order out settles it", async () => {
  expect(await under("Date (JJ/MM/AAAA)", "05/01/2026", "06/02/2026")).toBe("day-first");
  expect(await under("Datum [TT.MM.JJJJ]", "05.01.2026")).toBe("day-first");
  expect(await under("Date (MM/DD/YYYY)", "05/01/2026")).toBe("month-first");
  expect(await under("Date (JJ/MM/AA)", "26-11-27")).toBe("day-first");
});

test("a header that the dates deny, or that speaks of other dates, settles nothing", async () => {
  expect(await under("Date (JJ/MM/AAAA)", "05/01/2026", "01/13/2026")).toBe("contradiction");
  expect(await under("Date (AAAA-MM-JJ)", "05/01/2026")).toBe("either");
  expect(await under("Date", "05/01/2026")).toBe("either");
});

const beside = (...rows: readonly string[]) =>
  orderOf("Login;Lieu;Jour;Date;Période", ...rows.map((row) => `a;Paris;${row};Matin`));

test("a column of weekdays beside the dates settles their order, where all of it agrees", async () => {
  expect(await beside("lundi;05/01/2026", "mardi;06/01/2026")).toBe("day-first");
  expect(await beside("ven.;05/01/2026", "Mon;06/01/2026")).toBe("month-first");
  expect(await beside("lundi;05/01/2026", "mardi;07/01/2026")).toBe("either");
  expect(await beside(";05/01/2026", "x;06/01/2026")).toBe("either");
});
