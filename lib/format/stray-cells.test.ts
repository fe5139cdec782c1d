import { expect, test } from "vitest";
import { createDesk } from "./desk";

const rowsOf = async (text: string) => {
  const desk = createDesk(() => 20_000);
  const opened = await desk.open(new Blob([text]), "plan.csv", {}, null, () => undefined);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const { rows } = await desk.rows({ filter: "all", group: null, keep: null }, 0, 50);
  return rows.map(({ at, cells }) => `${at} ${cells.date.sent ?? "no date"} ${cells.workLocationName.text}`);
};

for (const [what, text, lost] of [
  ["under a merged date", "Login;23/11/2026;;24/11/2026;;25/11/2026;\na;B;TT;B;TT;B;B", ["C2", "E2", "G2"]],
  ["under a mistyped date", "Login;23/11/2026;24/1l/2026;25/11/2026;26/11/2026\na;B;TT;B;B", ["C2"]],
  ["under an empty header", "Login;23/11/2026;;25/11/2026;26/11/2026\na;B;TT;B;B", ["C2"]],
  ["behind the end of the header", "Login;23/11/2026;24/11/2026;25/11/2026\na;B;TT;B;TT;TT", ["E2", "F2"]],
  ["under a mistyped weekday", "Login;Du;Au;Lundi;Mradi;Mercredi;Jeudi\na;23/11/2026;29/11/2026;B;TT;B;B", ["E2"]],
] as const)
  test(`a cell of a plan ${what} is a row without a date, not lost`, async () => {
    const rows = await rowsOf(text);
    for (const at of lost) expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^${at} no date`)));
  });

test("totals between and behind the days are no rows", async () => {
  const rows = await rowsOf("Login;23/11/2026;24/11/2026;Total;25/11/2026;Sum\na;B;TT;2;B;3\nb;B;;1,5;B;2.5");
  expect(rows).toHaveLength(5);
});

test("what stands in a named column behind the days is a remark, not a day", async () => {
  expect(await rowsOf("Login;23/11/2026;24/11/2026;25/11/2026;Remarque\na;B;TT;B;en formation")).toHaveLength(3);
});
