import type { Refusal } from "./conversation";
import { type NumberStyles, numberStyles } from "./number-styles";
import { Refused } from "./refused";
import { Damaged, unpackText, unpackWhole } from "./unpack-part";
import { tagsNamed } from "./xml-tags";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** What is known of a workbook before any of its rows is read. */
export type Workbook = {
  file: Blob;
  sheets: readonly Sheet[];
  styles: NumberStyles;
  /** day numbers count from 1904, as old Macs did */
  is1904: boolean;
};
type Sheet = { name: string; hidden: boolean; entry: ZipEntry };

const mostEntries = 1000;
/** Unpacked, in bytes. A sheet of a million rows has about 300 MB. */
const mostUnpacked = 400_000_000;
/** The tables of sheets, styles and relations are small in every workbook. */
const mostOfTables = 20_000_000;
const safelyUnpacked = 50_000_000;
const highestRatio = 250;

/**
 * Opens a zip as an `.xlsx` workbook. Sizes are judged by the directory, before anything is unpacked.
 *
 * throws  Refused, when it is damaged, locked, too large, or another kind of file in a zip
 */
export async function openWorkbook(file: Blob): Promise<Workbook> {
  const entries = await readZipDirectory(file, mostEntries);
  if (!entries) throw new Refused({ kind: "file-damaged" });
  if (!entries.has("xl/workbook.xml")) throw new Refused(otherZip(entries));
  const parts = [...entries.values()].filter(({ name }) => /^xl\/(?:\w+|worksheets\/[^/]+)\.xml$/.test(name));
  if (parts.some(({ encrypted }) => encrypted)) throw new Refused({ kind: "file-locked" });
  const total = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const bomb = parts.find((part) => part.unpacked > safelyUnpacked && part.unpacked > part.packed * highestRatio);
  if (total > mostUnpacked || bomb)
    throw new Refused({ kind: "file-too-large", bytes: total, limit: bomb ? safelyUnpacked : mostUnpacked });
  return orDamaged(async () => {
    const partOf = (name: string): Promise<string> => tableOf(file, entries.get(name));
    const book = await partOf("xl/workbook.xml");
    const relations = new Map(
      tagsNamed(await partOf("xl/_rels/workbook.xml.rels"), "Relationship").map(({ Id = "", Target = "" }) => [
        Id,
        Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`,
      ]),
    );
    const sheets = tagsNamed(book, "sheet").flatMap(({ name = "", state = "visible", id = "" }): Sheet[] => {
      const entry = entries.get(relations.get(id) ?? "");
      return entry ? [{ name, hidden: state !== "visible", entry }] : [];
    });
    if (sheets.length === 0) throw new Damaged();
    const strings = entries.get("xl/sharedStrings.xml");
    if (strings) await checkPart(file, strings);
    const [{ date1904 = "0" } = {}] = tagsNamed(book, "workbookPr");
    const styles = entries.has("xl/styles.xml") ? numberStyles(await partOf("xl/styles.xml")) : numberStyles("");
    return { file, sheets, styles, is1904: date1904 === "1" || date1904 === "true" };
  });
}

/** What goes wrong inside is the file's fault: the limits have been checked and the parts have not. */
export async function orDamaged<Read>(read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Damaged) throw new Refused({ kind: "file-damaged" });
    throw error;
  }
}

async function tableOf(file: Blob, entry: ZipEntry | undefined): Promise<string> {
  if (!entry || entry.unpacked > mostOfTables) throw new Damaged();
  return unpackWhole(file, entry);
}

async function checkPart(file: Blob, entry: ZipEntry): Promise<void> {
  for await (const _ of unpackText(file, entry));
}

/** Other spreadsheets in a zip: OpenDocument, Excel's binary workbook, Numbers. */
function otherZip(entries: ReadonlyMap<string, ZipEntry>): Refusal {
  const isSheet = ["content.xml", "xl/workbook.bin", "Index/Document.iwa", "Index.zip"].some((name) =>
    entries.has(name),
  );
  return isSheet ? { kind: "file-workbook" } : { kind: "file-binary" };
}
