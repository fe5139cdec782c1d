/**
 * One height for every row, so that a row’s place is arithmetic and the page never holds a list of all rows. Pixels, whatever the
 * reader’s text size: text of twice the size still fits.
 */
export const rowHeight = 36;

/** Chromium ends elements at 33.5 M px, Firefox at 17.9 M: beyond this the scroll position is scaled. Pixels. */
export const tallest = 15_000_000;

/**
 * Where rows stand in a scrolling box.
 *
 * in      `rows` in all, `view` = height of the box without its header (px)
 * out     `height` of the track (px) and, for a scroll position, the rows to show and where each stands in the track
 * source  design §2 (a year of 4,500 people is a million rows)
 */
export function rowTrack(rows: number, view: number) {
  const full = rows * rowHeight;
  const height = Math.min(full, tallest);
  // how many pixels of rows one pixel of scrolling stands for; 1 for all but enormous tables
  const scale = height === full || height <= view ? 1 : (full - view) / (height - view);
  return {
    height,
    /** Rows `first` (inclusive) to `last` (exclusive) are wholly or partly in view. */
    range(scrollTop: number): { first: number; last: number } {
      const from = scrollTop * scale;
      return {
        first: Math.max(0, Math.min(rows, Math.floor(from / rowHeight))),
        last: Math.min(rows, Math.ceil((from + view) / rowHeight)),
      };
    },
    /** Where the top of a row stands in the track while the box is scrolled to `scrollTop`. */
    top: (row: number, scrollTop: number): number => row * rowHeight - scrollTop * scale + scrollTop,
    /** The nearest scroll position that shows the row wholly. */
    reveal(row: number, scrollTop: number): number {
      const start = row * rowHeight;
      const from = scrollTop * scale;
      if (start < from) return start / scale;
      if (start + rowHeight > from + view) return Math.max(0, (start + rowHeight - view) / scale);
      return scrollTop;
    },
  };
}
