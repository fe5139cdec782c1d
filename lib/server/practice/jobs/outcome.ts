import { z } from "zod";

const text = z.string();

/** One record by header; columns that are not in the file are empty. */
export const row = z.object({
  login: text,
  firstName: text,
  lastName: text,
  workLocationName: text,
  areaName: text,
  date: text,
  position: text,
  comment: text,
  isDeletion: text,
});
export type Row = z.infer<typeof row>;

/** A line with something to say about it. `record` and `line` count data rows and physical lines below the header, from 0. */
export const lineFinding = z.object({
  record: z.number(),
  line: z.number(),
  row,
  said: text,
  isConflict: z.boolean(),
});
export type LineFinding = z.infer<typeof lineFinding>;

/** What a job came to. Of very many findings (`outcomeLimit`) only the first are kept; `findings` is how many there were. */
export const jobOutcome = z.object({
  rows: z.number(),
  created: z.number(),
  deletedRows: z.number(),
  deletedRecords: z.number(),
  createdDescriptions: z.array(text),
  deletedDescriptions: z.array(text),
  errors: z.array(lineFinding),
  warnings: z.array(lineFinding),
  findings: z.number(),
});
export type JobOutcome = z.infer<typeof jobOutcome>;

export const emptyOutcome = (): JobOutcome => ({
  rows: 0,
  created: 0,
  deletedRows: 0,
  deletedRecords: 0,
  createdDescriptions: [],
  deletedDescriptions: [],
  errors: [],
  warnings: [],
  findings: 0,
});
