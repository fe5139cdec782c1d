import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const places = ["Paris", "Nantes", "Télétravail", "Siège – Lyon", "Berlin Mitte", "München", "Madrid", "Formation"];
const parts = ["FullDay", "FirstHalf", "SecondHalf"];
const header = "login;workLocationName;areaName;date;position;comment;isDeletion\r\n";

/**
 * Writes a made-up schedule: one row per person and working day, two in a hundred with something wrong.
 *
 * @param rows how many rows; about 74 bytes each
 * @returns the path of the file
 */
export async function scheduleFile(folder: string, rows: number): Promise<string> {
  const path = join(folder, `${rows}-rows.csv`);
  const chunks = [`\uFEFF${header}`];
  for (let row = 0; row < rows; row++) {
    const person = Math.floor(row / 230);
    const day = row % 230;
    const date = `2026-${String(1 + Math.floor(day / 20)).padStart(2, "0")}-${String(1 + (day % 20)).padStart(2, "0")}`;
    const place = places[(person + day) % places.length] ?? "Paris";
    const part = parts[row % 7 === 0 ? 1 : 0] ?? "FullDay";
    const wrong = row % 50 === 0;
    chunks.push(
      `person.${String(person).padStart(6, "0")};${place};;${wrong ? "31/02/2026" : date};${part};remark ${row % 97} on the day;false\r\n`,
    );
  }
  await writeFile(path, chunks.join(""));
  return path;
}
