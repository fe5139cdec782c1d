import { columns } from "./columns";
import type { Opened, Progress, TableDesk } from "./conversation";
import { isSpare } from "./open-desk";

/** More than a megabyte: shown while it is read, and enough rows for the loops over them to be compiled. */
const rows = 26_000;

/**
 * Has a desk read two made-up files before the admin's own comes, so that its reader and word lists are compiled: for a small file
 * that is most of the time. After a single one, what was compiled for it alone is thrown away at the next.
 *
 * in   a spare desk; `onProgress` hears of the second file
 * out  what the second came to; null when a file overtook it, or the worker is gone
 */
export async function rehearseOn(
  desk: TableDesk,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Opened | null> {
  await read(desk, byDays(), () => undefined);
  // the admin's file may have come: a made-up one must not overtake it
  return isSpare(desk) ? read(desk, byPeople(), onProgress) : null;
}

const read = (desk: TableDesk, file: Blob, onProgress: (progress: Progress) => void): Promise<Opened | null> =>
  desk.open(file, "", {}, null, onProgress).catch(() => null);

/** Days of one person after the other, as Lucca writes them. */
const byPeople = (): Blob =>
  madeUpFile((at) => {
    const date = `2026-${two(1 + (at % 7))}-${dayOf(at)}`;
    return `person.${Math.floor(at / 200)};${place(at)};;${date};${at % 7 === 0 ? "FirstHalf" : "FullDay"};remark ${at % 31};false`;
  });

/** Everybody on one day after the other, in words. */
const byDays = (): Blob =>
  madeUpFile(
    (at) => `person.${at % 97};${place(at)};;${dayOf(at)}/${two(1 + (at % 7))}/2026;Matin;remark ${at % 31};non`,
  );

const madeUpFile = (row: (at: number) => string): Blob =>
  new Blob([[columns.join(";"), ...Array.from({ length: rows }, (_, at) => row(at))].join("\r\n")]);

const dayOf = (at: number): string => (at % 50 === 0 ? "31" : two(1 + (at % 28)));
const place = (at: number): string => (at % 90 === 0 ? "" : `Place ${at % 5}`);
const two = (number: number): string => String(number).padStart(2, "0");
