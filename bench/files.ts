import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { maxFileBytes } from "../lib/imports/limits";

const places = ["Paris", "Nantes", "Télétravail", "Siège – Lyon", "Berlin Mitte", "München", "Madrid", "Formation"];
const header = "login;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const two = (number: number) => String(number).padStart(2, "0");

/**
 * `usual`: two in a hundred dates are none. `dates`: every date could be two days, so that the order is asked. `positions`:
 * every second part of the day is one word nobody knows.
 */
export type Kind = "usual" | "dates" | "positions";

/** As many rows as the largest file we send has. */
export const mostRows = Math.floor((maxFileBytes / Buffer.byteLength(rowsOf(10_000, "usual"))) * 9_990);

/**
 * Writes a made-up schedule: one row per person and day.
 *
 * @param rows how many rows; about 74 bytes each
 * @returns the path of the file
 */
export async function scheduleFile(folder: string, rows: number, kind: Kind): Promise<string> {
  const path = join(folder, `${rows}-${kind}.csv`);
  await writeFile(path, `\uFEFF${header}${rowsOf(rows, kind)}`);
  return path;
}

function rowsOf(rows: number, kind: Kind): string {
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const person = Math.floor(row / 230);
    const day = row % 230;
    const place = places[(person + day) % places.length] ?? "Paris";
    const wrong = kind === "usual" && row % 50 === 0;
    const date =
      kind === "dates"
        ? `${two(1 + (day % 12))}/${two(1 + (Math.floor(day / 12) % 12))}/${2025 + Math.floor(day / 144)}`
        : `2026-${two(1 + Math.floor(day / 20))}-${two(1 + (day % 20))}`;
    const part = kind === "positions" && row % 2 === 0 ? "Vollzeit" : row % 7 === 0 ? "FirstHalf" : "FullDay";
    lines.push(
      `person.${String(person).padStart(6, "0")};${place};;${wrong ? "31/02/2026" : date};${part};remark ${row % 97} on the day;false\r\n`,
    );
  }
  return lines.join("");
}
