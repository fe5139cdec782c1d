"use client";
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { useTranslations } from "use-intl";
import type { RowId } from "@/lib/format/command";
import type { WeekPart, WeekWindow } from "@/lib/format/conversation";
import { classNames } from "../ui/class-names";
import type { PlaceMark } from "./place-marks";
import { rowHeight, rowTrack } from "./row-track";
import { useDayWords } from "./use-day-words";
import { WeekCell } from "./week-cell";
import { WeekHeader, weekHeaderHeight } from "./week-header";
import { movedInWeek, type WeekPlace, weekTracks } from "./week-tracks";

type Props = {
  box: RefObject<HTMLDivElement | null>;
  scrolled: { top: number; height: number };
  window: WeekWindow;
  days: readonly string[];
  marks: ReadonlyMap<string, PlaceMark>;
  /** people in view: `first` inclusive, `last` exclusive */
  first: number;
  last: number;
  onOpen: (row: RowId) => void;
  /** shown when nobody has a row */
  empty: ReactNode;
};

/** People down, the days of a week across. Arrows, Home, End and Page keys move; Enter or a click opens the day's row. */
export function WeekGrid({ box, scrolled, window, days, marks, first, last, onOpen, empty }: Props) {
  const t = useTranslations("review.week");
  const words = useDayWords();
  const [at, setAt] = useState<WeekPlace>({ row: 0, day: 0 });
  const wanted = useRef<WeekPlace | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const { total } = window;
  const view = Math.max(0, scrolled.height - weekHeaderHeight());
  const track = rowTrack(total, view);
  const active = { row: Math.min(at.row, Math.max(0, total - 1)), day: at.day };
  const personAt = (row: number) => window.people[row - window.from];

  useEffect(() => {
    const place = wanted.current;
    if (place === null || place.row !== active.row) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-person="${place.row}"][data-day="${place.day}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
  });

  const go = (to: WeekPlace) => {
    wanted.current = to;
    setAt(to);
    if (box.current) box.current.scrollTop = track.reveal(to.row, box.current.scrollTop);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(view / rowHeight) - 1);
    const to = event.altKey ? null : movedInWeek(active, event.key, event.ctrlKey || event.metaKey, total, page);
    const row = event.key === "Enter" || event.key === " " ? mostUrgent(personAt(active.row)?.days[active.day]) : null;
    if (to) go(to);
    else if (row !== null) onOpen(row);
    else return;
    event.preventDefault();
  };

  // the cursor is where the focus is, however it came there
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const place = placeOf(target);
    if (place && (place.row !== active.row || place.day !== active.day)) setAt(place);
  };

  const onClick = ({ target }: MouseEvent) => {
    const place = placeOf(target);
    if (place === null || !(target instanceof Element)) return;
    const block = target.closest<HTMLElement>("[data-row-id]");
    const row = block ? Number(block.dataset.rowId) : mostUrgent(personAt(place.row)?.days[place.day]);
    if (row !== null) onOpen(row);
  };

  const part = ({ position, place, deletion, state }: WeekPart) =>
    t("part", {
      position: position ?? "unknown",
      place: place || t("noPlace"),
      deletion: String(deletion),
      state: state === "left-out" ? "leftOut" : state,
    });

  const rows: number[] = [];
  for (let row = first; row < Math.min(total, last); row += 1) rows.push(row);
  // the row with the cursor always exists, or the focus would be lost when it scrolls away
  if (total > 0 && (active.row < first || active.row >= last)) rows.push(active.row);

  return (
    <>
      <table
        ref={table}
        role="grid"
        aria-label={t("label")}
        aria-rowcount={total + 1}
        aria-colcount={8}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={onFocus}
        className="block"
      >
        <WeekHeader days={days} load={window.load} marks={marks} />
        <tbody className="relative block" style={{ height: track.height }}>
          {rows.map((row) => {
            const person = personAt(row);
            return (
              <tr
                key={row}
                aria-rowindex={row + 2}
                className={classNames(weekTracks, "absolute inset-x-0 top-0 h-[36px] border-line-soft border-b")}
                style={{ transform: `translateY(${track.top(row, scrolled.top)}px)` }}
              >
                <th
                  scope="row"
                  title={person?.login}
                  className="flex min-w-0 items-center px-3 text-left font-normal text-ink-strong text-xs @3xl:px-4 @3xl:text-sm"
                >
                  <span className="truncate">{person?.login}</span>
                </th>
                {days.map((day, at) => {
                  const parts = person?.days[at] ?? [];
                  const said = parts.length === 0 ? t("nothing") : parts.map(part).join("; ");
                  return (
                    <WeekCell
                      key={day}
                      parts={parts}
                      marks={marks}
                      label={t("cell", { login: person?.login ?? "", day: words.full(day), parts: said })}
                      place={{ row, day: at }}
                      active={row === active.row && at === active.day}
                    />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {total === 0 && <div className="px-4 py-10 text-center text-ink-subtle text-sm">{empty}</div>}
    </>
  );
}

/** The place a DOM event happened at, read off the cell; null outside the days. */
function placeOf(target: EventTarget | null): WeekPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-day]") : null;
  return cell ? { row: Number(cell.dataset.person), day: Number(cell.dataset.day) } : null;
}

/** The row of a day to look at first: one in error, then one with a warning, then the first. */
function mostUrgent(parts: readonly WeekPart[] = []): RowId | null {
  const first = (state: WeekPart["state"]) => parts.find((part) => part.state === state);
  return (first("error") ?? first("warning") ?? parts[0])?.row ?? null;
}
