import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import { chained, chainedLine, textHash } from "./content-hash";
import type { Sheet } from "./sheet";
import { quotedCell } from "./written-cell";
import type { Line } from "./written-part";

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

/** Each row as a line; one object, filled anew for every row. */
export function linesOf(sheet: Sheet): (row: RowId) => Line {
  const cells = columns.map((column) => prepared(sheet, column));
  const lineOf = lineHashes(sheet);
  const login = sheet.column("login");
  const date = sheet.column("date");
  const deletion = sheet.column("isDeletion");
  const out: Line = { text: "", content: 0, line: 0, person: 0, day: 0, deletion: false };
  return (row) => {
    out.text = "";
    out.content = 7;
    for (const { codes, written, hashes } of cells) {
      const code = codes[row] ?? 0;
      out.text += written[code] ?? "";
      out.content = chained(out.content, hashes[code] ?? 0);
    }
    out.line = lineOf(row);
    out.person = login.keys[login.codeAt(row)] ?? 0;
    out.day = date.keys[date.codeAt(row)] ?? 0;
    out.deletion = deletion.keys[deletion.codeAt(row)] === 1;
    return out;
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
