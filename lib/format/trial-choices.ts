import type { Only } from "./written-file";

/** A small part of the file to import first: a person, with the name Lucca lists, or a week. Numbers are rows. */
export type Trial = {
  only: Only;
  name: string | null;
  rows: number;
  deletions: number;
  firstDate: string;
  lastDate: string;
};

/** The smallest first, of people only the first fifty; `rows` = all that go. */
export type TrialChoices = { people: readonly Trial[]; weeks: readonly Trial[]; rows: number };
