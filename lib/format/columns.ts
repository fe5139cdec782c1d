/**
 * The seven columns of Lucca's import file, in the order we write them.
 *
 * source  guide §1, column table; firstName and lastName are for human readers only and are never sent
 */
export const columns = ["login", "workLocationName", "areaName", "date", "position", "comment", "isDeletion"] as const;
export type Column = (typeof columns)[number];

/** Without these a row cannot go to Lucca (guide §1). */
export const requiredColumns = ["login", "workLocationName", "date", "position"] as const satisfies readonly Column[];

/** The parts of a day Lucca knows (guide §1). */
export const positions = ["FullDay", "FirstHalf", "SecondHalf"] as const;
export type Position = (typeof positions)[number];
