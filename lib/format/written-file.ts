/**
 * How the table is to be written: in parts of at most `most` bytes each, in `least` parts at least. The same table is always cut the same way.
 */
export type WriteAsk = {
  most: number;
  least: number;
  only?: Only;
};

/** Some people, by every spelling of their logins as sent; or some days (ISO, both included). */
export type Only = { people: readonly string[] } | { from: string; to: string };

/** One file for Lucca, header and all. */
export type WrittenPart = {
  file: Blob;
  bytes: number;
  /** SHA-256, lower-case hex */
  sha256: string;
  /** rows in the file, without the header */
  rows: number;
  deletions: number;
  people: number;
  firstDate: string;
  lastDate: string;
};

/** The table as it is sent: one part, or several that together hold every row once. Numbers are of all parts. */
export type WrittenFile = Omit<WrittenPart, "file" | "sha256"> & {
  parts: readonly [WrittenPart, ...WrittenPart[]];
  leftOut: number;
  revision: number;
};
