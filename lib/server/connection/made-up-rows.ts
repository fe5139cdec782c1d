import { type Column, columns } from "@/lib/format/columns";
import { quotedCell } from "@/lib/format/written-cell";

/** Logins that nobody has: what Lucca says about them is about nobody. */
export const madeUpLogins = ["whereabouts-check-1", "whereabouts-check-2"] as const;

/**
 * A file of two rows that cannot be right, whatever the account: for a dry run only.
 *
 * in      the name of a place to name, so that it is the login that is wrong; the time (milliseconds since 1970)
 * out     the file as Lucca wants it (contract §4), about a day three years ahead
 */
export function madeUpRows(place: string, now: number): Uint8Array {
  const date = `${new Date(now).getUTCFullYear() + 3}-06-15`;
  const row = (login: string): Record<Column, string> => ({
    ...{ login, workLocationName: place, areaName: "", date, position: "FullDay", comment: "", isDeletion: "false" },
  });
  const lines = [
    columns.join(";"),
    ...madeUpLogins.map((login) => columns.map((column) => quotedCell(row(login)[column])).join(";")),
  ];
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}
