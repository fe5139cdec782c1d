import { columns } from "./columns";
import type { RowId } from "./command";
import type { Sheet } from "./sheet";

/** FNV-1a over a text; 32 bits. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Puts the hash of the next cell behind those before it. */
export const chained = (before: number, next: number): number =>
  (Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + Math.imul(next ^ 0x5bd1e995, 0x297a2d39)) >>> 0;

/** What a row would send, as one number: equal before and after an edit that changes nothing for Lucca. */
export const contentHash = (sheet: Sheet, row: RowId): number =>
  columns.reduce((hash, column) => chained(hash, textHash(sheet.column(column).sentAt(row) ?? "\u0000")), 7);

/** Person, day and part as one number: what Lucca's echo of a line is looked up by (contract §16.4). Case of the login does not count. */
export const lineHash = (login: string, date: string, position: string): number =>
  chainedLine(textHash(login.toLowerCase()), textHash(date), textHash(position));

/** The same from hashes that are there already. */
export const chainedLine = (login: number, date: number, position: number): number =>
  chained(chained(chained(3, login), date), position);
