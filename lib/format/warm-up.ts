import { columns } from "./columns";
import type { Opened, Progress, TableDesk } from "./conversation";

/** More than a megabyte: shown while it is read, and enough rows for the loops over them to be compiled. */
const rows = 26_000;

/**
 * Has a desk read a made-up file before the admin's own comes, so that its reader and word lists are compiled: for a small file
 * that is most of the time. Null when a file overtook it, or the worker is gone.
 */
export const rehearseOn = (
  desk: TableDesk,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Opened | null> => desk.open(madeUpFile(), "", {}, null, onProgress).catch(() => null);

function madeUpFile(): Blob {
  const row = (at: number) => {
    const day = at % 50 === 0 ? "31" : String(1 + (at % 28)).padStart(2, "0");
    return `person.${at % 97};${at % 90 === 0 ? "" : "Place"};;${day}/0${1 + (at % 7)}/2026;Matin;remark ${at % 31};non`;
  };
  return new Blob([[columns.join(";"), ...Array.from({ length: rows }, (_, at) => row(at))].join("\r\n")]);
}
