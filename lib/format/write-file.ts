import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { isoOf } from "./calendar";
import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import { chained, chainedLine, textHash } from "./content-hash";
import type { WrittenFile } from "./conversation";
import { tally } from "./counts";
import type { Sheet } from "./sheet";
import { rowStates, type Verdict } from "./verdict";

/** What is kept of a written file so that Lucca's findings can be put back on its rows: who stood where, and with what. */
export type Sent = {
  /** row ids in the order of the file */
  rows: Uint32Array;
  /** `contentHash` of each of them as it was sent */
  contents: Uint32Array;
  /** `lineHash` of each of them as it was sent */
  lines: Uint32Array;
};

export type Written = { file: WrittenFile; sent: Sent };

const rowsPerPiece = 8192;

/** A cell as Lucca reads it: quotes only around `;`, `"` or a line break (contract §4, §16.25). */
export const quotedCell = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Writes the file for Lucca, piece by piece, hashing as it goes.
 *
 * out     null while a row is in error, a required column is lacking, a tie or the order of dates is open, a grid is not explained or no row is left
 * source  guide §1: UTF-8 with one BOM, `;`, header; contract §16.5 and §16.34: no line break inside a value, exactly seven columns
 */
export function writeFile(sheet: Sheet, verdict: Verdict, revision: number): Written | null {
  const isBlocked =
    sheet.isUnconfirmed ||
    sheet.missing.length > 0 ||
    sheet.ties.length > 0 ||
    sheet.dates.order === null ||
    verdict.states.includes(rowStates.indexOf("error"));
  const leftOut = sheet.leftOut.reduce((count, mark) => count + mark, 0);
  const rows = sheet.rows - leftOut;
  if (isBlocked || rows === 0) return null;
  const sent: Sent = { rows: new Uint32Array(rows), contents: new Uint32Array(rows), lines: new Uint32Array(rows) };
  const hash = sha256.create();
  const encoder = new TextEncoder();
  const pieces: Blob[] = [];
  let bytes = 0;
  for (const piece of piecesOf(sheet, sent)) {
    const encoded = encoder.encode(piece);
    hash.update(encoded);
    bytes += encoded.length;
    // a Blob per piece lets the browser keep the file outside this worker's memory
    pieces.push(new Blob([encoded]));
  }
  const { deletions, people, firstDay, lastDay } = tally(sheet, verdict.counts);
  const file: WrittenFile = {
    file: new Blob(pieces, { type: "text/csv" }),
    bytes,
    sha256: bytesToHex(hash.digest()),
    rows,
    deletions,
    people,
    firstDate: isoOf(firstDay),
    lastDate: isoOf(lastDay),
    leftOut,
    revision,
  };
  return { file, sent };
}

function* piecesOf(sheet: Sheet, sent: Sent): Generator<string> {
  const cells = columns.map((column) => prepared(sheet, column));
  const lineOf = lineHashes(sheet);
  let piece = `\ufeff${columns.join(";")}\r\n`;
  let at = 0;
  for (let row: RowId = 0; row < sheet.rows; row += 1) {
    if (sheet.leftOut[row] === 1) continue;
    let content = 7;
    for (const { codes, written, hashes } of cells) {
      const code = codes[row] ?? 0;
      piece += written[code] ?? "";
      content = chained(content, hashes[code] ?? 0);
    }
    sent.rows[at] = row;
    sent.contents[at] = content;
    sent.lines[at] = lineOf(row);
    at += 1;
    if (at % rowsPerPiece === 0) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}

/** Quoting and hashing once per distinct text; what follows the cell is part of it. */
function prepared(sheet: Sheet, column: Column) {
  const { codes, sent } = sheet.column(column);
  const end = column === columns.at(-1) ? "\r\n" : ";";
  return {
    codes,
    written: sent.map((text) => quotedCell(text ?? "") + end),
    hashes: Uint32Array.from(sent, (text) => textHash(text ?? "\u0000")),
  };
}

function lineHashes(sheet: Sheet): (row: RowId) => number {
  const hashed = (column: Column, spelling: (text: string) => string) => {
    const { codes, sent } = sheet.column(column);
    const hashes = Uint32Array.from(sent, (text) => textHash(spelling(text ?? "")));
    return (row: RowId) => hashes[codes[row] ?? 0] ?? 0;
  };
  const login = hashed("login", (text) => text.toLowerCase());
  const date = hashed("date", (text) => text);
  const position = hashed("position", (text) => text);
  return (row) => chainedLine(login(row), date(row), position(row));
}
