import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";

async function read(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\r\n"));
  const { rows } = await desk.rows(allRows, 0, 50);
  const { skipped } = desk.review.understood;
  return {
    lines: rows.map(({ line }) => line),
    skipped: skipped.lines.map(({ line }) => line),
    groups: desk.review.groups,
  };
}
const header = "Login;Lieu;Date;Période;Remarque";
const row = (login: string) => `${login};Paris;13/03/2026;Journée;`;

test("titles, headers and page numbers that come again are no rows, and are said", async () => {
  const { lines, skipped, groups } = await read(
    "Planning mars",
    header,
    row("a"),
    "Page 1/2",
    "Planning mars;;;;",
    header,
    row("b"),
    `${header};;`.slice(0, -2),
    row("c"),
    "Page 2 sur 2",
  );
  expect({ lines, skipped, groups }).toEqual({ lines: [3, 7, 9], skipped: [4, 5, 6, 8, 10], groups: [] });
});

test("a header that comes again in capitals, behind an empty column or with empty cells at its end is no row", async () => {
  const before = (line: string) => `;${line}`;
  expect((await read(header, row("a"), header.toUpperCase(), row("b"), `${header};;`, row("c"))).lines).toEqual([
    2, 4, 6,
  ]);
  expect((await read(...[header, row("a"), header, row("b")].map(before))).lines).toEqual([2, 4]);
});

test("a login that could be the number of a page is a row", async () =>
  expect((await read(header, "p12", "page1", "Page 12", "p. 3", "Page2/5", row("a"))).lines).toEqual([2, 3, 7]));

test("somebody whose login begins like the header is a row", async () =>
  expect((await read(header, row("Login"), row("Login2"), row("a"))).lines).toEqual([2, 3, 4]));

test("a line that differs from the header in one word is a row", async () =>
  expect((await read(header, row("a"), "Login;Lieu;Date;Période;Commentaire")).lines).toEqual([2, 3]));
