import { Crc32 } from "./crc32";

/** For tests only: a zip whose parts are stored as they are. `claims` = what the directory says of a part's size instead. */
export function zipOf(parts: Readonly<Record<string, string>>, claims: Readonly<Record<string, number>> = {}): Blob {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, text]) => ({
    name: encoder.encode(name),
    body: encoder.encode(text),
    claim: claims[name],
  }));
  let at = 0;
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  for (const { name, body, claim } of files) {
    const crc = new Crc32();
    crc.add(body);
    const sizes = [crc.value, body.length, claim ?? body.length];
    const local = record(30, [
      [0, 0x04034b50],
      [14, ...sizes],
      [26, name.length],
    ]);
    directory.push(
      record(46, [
        [0, 0x02014b50],
        [16, ...sizes],
        [28, name.length],
        [42, at],
      ]),
      name,
    );
    bodies.push(local, name, body);
    at += local.length + name.length + body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = files.length * 65_537;
  return new Blob([
    ...bodies,
    ...directory,
    record(22, [
      [0, 0x06054b50],
      [8, count, size, at],
    ]),
  ]);
}

function record(length: number, fields: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at = 0, ...values] of fields)
    for (const [index, value] of values.entries()) view.setUint32(at + index * 4, value, true);
  return new Uint8Array(view.buffer);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** For tests only: the parts of a workbook, each sheet as the XML of its rows. Style 1 shows days, style 2 five digits, style 3 days and hours. */
export function partsOf(
  sheets: Readonly<Record<string, string>>,
  { date1904 = false, strings = [] as readonly string[] } = {},
): Record<string, string> {
  const names = Object.keys(sheets);
  const listed = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("");
  const related = names
    .map(
      (_, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join("");
  return {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${head}<Relationships><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook ${main} xmlns:r="${relations}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships>${related}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet ${main}><numFmts><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${head}<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${head}<worksheet ${main}>${sheets[name]?.includes("<sheetData>") ? sheets[name] : `<sheetData>${sheets[name]}</sheetData>`}</worksheet>`,
      ]),
    ),
  };
}

/** One row of inline texts, or of the cells given as XML without their place. */
export const rowOf = (line: number, cells: readonly string[], attributes = ""): string =>
  `<row r="${line}"${attributes}>${cells
    .map((cell, column) => {
      const place = `r="${String.fromCharCode(65 + column)}${line}"`;
      return cell.startsWith("<c")
        ? cell.replace("<c", `<c ${place}`)
        : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
    })
    .join("")}</row>`;
