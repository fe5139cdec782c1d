/** The same tracks in the header and in every row of the week: the person, then seven days. */
export const weekTracks =
  "grid grid-cols-[5.5rem_repeat(7,minmax(2rem,1fr))] @3xl:grid-cols-[12rem_repeat(7,minmax(3rem,1fr))]";

/** Where a cell stands: the person's place in the list, the day from 0 = Monday. */
export type WeekPlace = { row: number; day: number };

/** Where a key takes the cursor, or null when it does not move it. `page` = people per screen. */
export function movedInWeek(
  at: WeekPlace,
  key: string,
  whole: boolean,
  people: number,
  page: number,
): WeekPlace | null {
  const to = (row: number, day: number): WeekPlace => ({
    row: Math.max(0, Math.min(people - 1, row)),
    day: Math.max(0, Math.min(6, day)),
  });
  switch (key) {
    case "ArrowUp":
      return to(at.row - 1, at.day);
    case "ArrowDown":
      return to(at.row + 1, at.day);
    case "ArrowLeft":
      return to(at.row, at.day - 1);
    case "ArrowRight":
      return to(at.row, at.day + 1);
    case "Home":
      return to(whole ? 0 : at.row, 0);
    case "End":
      return to(whole ? people - 1 : at.row, 6);
    case "PageUp":
      return to(at.row - page, at.day);
    case "PageDown":
      return to(at.row + page, at.day);
    default:
      return null;
  }
}
