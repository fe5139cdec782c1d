/** One file in a zip, as its directory tells it; sizes in bytes. */
export type ZipEntry = {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  /** where its local header begins */
  at: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
/** The end record and the longest comment behind it. */
const longestEnd = 22 + 65_535;
const largestDirectory = 4_000_000;

/**
 * Reads the directory at the end of a zip; nothing is unpacked.
 *
 * out     null when the file is damaged, cut off, or holds more entries than `most`
 * source  PKWARE APPNOTE 4.3.12 to 4.3.16, Zip64 included
 */
export async function readZipDirectory(file: Blob, most: number): Promise<ReadonlyMap<string, ZipEntry> | null> {
  const tailAt = Math.max(0, file.size - longestEnd);
  const tail = await viewOf(file, tailAt, file.size);
  const end = lastMark(tail, endMark);
  if (end === null) return null;
  const place = (await place64(file, tail, end)) ?? {
    count: tail.getUint16(end + 10, true),
    size: tail.getUint32(end + 12, true),
    at: tail.getUint32(end + 16, true),
  };
  if (place.count > most || place.size > largestDirectory || place.at + place.size > file.size) return null;
  const view = await viewOf(file, place.at, place.at + place.size);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let index = 0; index < place.count; index += 1) {
    const read = entryAt(view, at);
    if (!read || read.entry.at >= file.size || entries.has(read.entry.name)) return null;
    entries.set(read.entry.name, read.entry);
    at = read.end;
  }
  return entries;
}

function entryAt(view: DataView, at: number): { entry: ZipEntry; end: number } | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > view.byteLength) return null;
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46));
  const large = sizes64(view, nameEnd, extraEnd);
  const sizeAt = (offset: number): number => {
    const size = view.getUint32(at + offset, true);
    return size === 0xffff_ffff ? (large.shift() ?? Number.POSITIVE_INFINITY) : size;
  };
  const unpacked = sizeAt(24);
  const packed = sizeAt(20);
  const entry: ZipEntry = {
    name: name.replace(/^\//, ""),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    at: sizeAt(42),
  };
  return { entry, end };
}

/** The 64-bit numbers of an entry, in the order of the 32-bit ones they stand for. */
function sizes64(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + length <= to)
      return Array.from({ length: Math.floor(length / 8) }, (_, index) => number64(view, at + 4 + index * 8));
    at += 4 + length;
  }
  return [];
}

async function place64(file: Blob, tail: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || tail.getUint32(locator, true) !== locator64Mark) return null;
  const at = number64(tail, locator + 8);
  if (at + 56 > file.size) return null;
  const record = await viewOf(file, at, at + 56);
  if (record.getUint32(0, true) !== end64Mark) return null;
  return { count: number64(record, 32), size: number64(record, 40), at: number64(record, 48) };
}

const number64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 4_294_967_296;

function lastMark(view: DataView, mark: number): number | null {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === mark) return at;
  return null;
}

const viewOf = async (file: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await file.slice(from, to).arrayBuffer());
