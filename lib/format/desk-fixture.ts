import { dayOf } from "./calendar";
import type { Choices, Review, TableDesk, View } from "./conversation";
import { createDesk } from "./desk";

/** For tests only: a desk on which 1 January 2026 is today, with a text opened as a file. */
export async function deskWith(
  text: string | Uint8Array<ArrayBuffer>,
  choices: Choices = {},
): Promise<TableDesk & { review: Review }> {
  const desk = createDesk(() => dayOf(2026, 1, 1) ?? 0);
  const opened = await desk.open(new Blob([text]), "planning.csv", choices, null, () => {});
  if (!opened.ok) throw new Error(`refused: ${JSON.stringify(opened.refusal)}`);
  return { ...desk, review: opened.review };
}

/** The guide's seven columns over the rows given, each row without its line end. */
export const guideFile = (...rows: readonly string[]): string =>
  ["login;workLocationName;areaName;date;position;comment;isDeletion", ...rows].map((row) => `${row}\n`).join("");

export const allRows: View = { filter: "all", group: null, keep: null };

export const textOf = async (desk: TableDesk): Promise<string | null> => {
  const written = await desk.write();
  return written && new TextDecoder().decode(await written.parts[0].file.arrayBuffer());
};
