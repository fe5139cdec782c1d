import type { Encoding } from "./conversation";

/** As many bytes are looked at: more than any title and header take. */
const looked = 64 * 1024;

/**
 * The first lines of a text file as they stand, to pick the header among them.
 *
 * in      the file and how its bytes are to be read; `most` lines at the most
 * out     one text per line of a spreadsheet: a quoted cell with a line break inside is one line
 * throws  what the browser says when the file cannot be read any more
 */
export async function firstLines(file: Blob, encoding: Encoding, most: number): Promise<readonly string[]> {
  const bytes = await file.slice(0, looked).arrayBuffer();
  // as a stream: a character that is cut at the end is no trouble, and Node reads windows-1252 right
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const lines: string[] = [];
  let open = "";
  for (const line of text.split(/\r\n|\n|\r/)) {
    open = open === "" ? line : `${open} ${line}`;
    if ((open.match(/"/g)?.length ?? 0) % 2 === 1) continue;
    lines.push(open);
    open = "";
    if (lines.length === most) break;
  }
  return lines;
}
