import Papa from "papaparse";

/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line per row, cells with tabs, quotes or
 * line breaks in quotes. What is copied is the admin's own text, never a formula of ours.
 */
export const textOfBlock = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: "\t", newline: "\r\n" },
  );

/** The cells of a block from the clipboard, as Excel, Sheets and LibreOffice write it; without the line end at its foot. */
export function blockOfText(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: "\t" });
  const last = data.at(-1);
  return data.length > 1 && last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
}
