/** A row as Lucca read it (contract §7), under our column names; a part it did not echo is null. */
export type EchoedLine = {
  login: string | null;
  workLocationName: string | null;
  areaName: string | null;
  date: string | null;
  position: string | null;
  comment: string | null;
  isDeletion: boolean | null;
};

/** What Lucca said of an analysis or an import, ready to be put on rows. */
export type LuccaReport = {
  errors: readonly { line: EchoedLine | null; lineNumber: number | null; said: string }[];
  warnings: readonly { line: EchoedLine | null; lineNumber: number | null; said: string; isConflict: boolean }[];
};
