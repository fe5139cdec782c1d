import { memo, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { RowView } from "@/lib/format/conversation";
import type { Finding } from "@/lib/format/finding";
import { classNames } from "../ui/class-names";
import { HeldPlace, tellsHeld } from "./existing-mark";
import { GridCell } from "./grid-cell";
import { gridColumns, isEditable, lastColumn, loginStays, tracks } from "./grid-columns";
import { stateLook } from "./level";
import { useRowName } from "./use-row-name";

type Props = {
  gridId: string;
  index: number;
  top: number;
  row: RowView | undefined;
  /** the column the cursor is in, when it is in this row */
  active: number | null;
  /** false until the grid has been entered: the cursor is there for the keyboard but not shown */
  entered: boolean;
  /** nothing can be said of the row yet */
  waits: boolean;
  /** selected cells, as columns of the grid from and to; -1 = none */
  selectedFrom: number;
  selectedTo: number;
  /** what stands in a cell instead of its text: the editor, or the text on its way to the worker */
  instead: { column: number; content: ReactNode } | null;
};

const none: readonly Finding[] = [];
/** Of what stays in view: opaque, and another one together with its row. */
const plainGround = "bg-surface group-hover:bg-surface-sunken";
const isMark = ({ level }: Finding): boolean => level !== "note";

/** One row at its place in the track, which changes with every scroll where the track is scaled; its cells do not. */
export const GridRow = memo(function GridRow({ top, ...cells }: Props) {
  const { index, active, entered, selectedFrom, selectedTo } = cells;
  const ground = active !== null && entered ? "bg-brand-tint" : plainGround;
  return (
    <tr
      aria-selected={selectedFrom === 0 && selectedTo === lastColumn}
      aria-rowindex={index + 2}
      className={classNames(
        tracks,
        "group absolute inset-x-0 top-0 h-[36px] border-line-soft border-b text-sm",
        ground,
        ground === plainGround && "hover:bg-surface-sunken",
      )}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Cells {...cells} ground={ground} />
    </tr>
  );
});

/** The cells of a row; grey bars while they are on their way. */
const Cells = memo(function Cells(props: Omit<Props, "top"> & { ground: string }) {
  const { gridId, index, row, active, ground, waits, selectedFrom, selectedTo, instead } = props;
  const { name } = useRowName();
  // words: review.grid.states.*
  const states = useTranslations("review.grid.states");
  const kinds = useTranslations("comparing.inRow");
  const leftOut = row?.state === "left-out";
  const state = waits && !leftOut ? "waiting" : (row?.state ?? "ready");
  // no longer to be sent, yet nothing was lost
  const isImported = leftOut && row.importedIn !== null;
  const { icon: StateIcon, text } = stateLook[isImported ? "ready" : state];
  const findingsOf = (part: { findings: readonly Finding[] }) => (waits ? none : part.findings);
  const place = (column: number) => ({
    id: `${gridId}-${index}-${column}`,
    row: index,
    column,
    active: active === column,
    selected: selectedFrom <= column && column <= selectedTo,
  });
  return (
    <>
      {row === undefined && active === null && <Waiting />}
      {(row !== undefined || active !== null) &&
        gridColumns.map((column, at) => {
          if (row === undefined)
            return (
              <GridCell key={column} {...place(at)} findings={none} readOnly className={sticky(at, ground)}>
                <span className="h-2.5 w-3/5 animate-late-appear rounded-full bg-line-soft" />
              </GridCell>
            );
          if (column === "line")
            return (
              <GridCell
                key={column}
                {...place(at)}
                findings={findingsOf(row)}
                plain
                readOnly
                className={classNames(sticky(at, ground), "cursor-default text-right text-ink-subtle tabular-nums")}
              >
                {name(row)}
              </GridCell>
            );
          if (!isEditable(column))
            return (
              <GridCell
                key={column}
                {...place(at)}
                findings={findingsOf(row)}
                plain
                readOnly
                className={classNames(sticky(at, ground), "justify-center sm:justify-start")}
              >
                <StateIcon aria-hidden className={classNames("size-4 shrink-0", text)} />
                <span className={classNames("max-sm:sr-only", state === "ready" ? "text-ink-subtle" : text)}>
                  {row.existing && state === "ready"
                    ? kinds(row.existing.kind)
                    : states(isImported ? "imported" : state)}
                </span>
              </GridCell>
            );
          const cell = row.cells[column];
          const shown = cell.sent ?? cell.text;
          const marked = !leftOut && findingsOf(cell).some(isMark);
          return (
            <GridCell
              key={column}
              {...place(at)}
              findings={findingsOf(cell)}
              plain={leftOut}
              className={classNames(
                at === 1 && loginStays,
                at === 1 && !marked && ground,
                leftOut && "text-ink-subtle line-through",
                column === "date" && "tabular-nums",
                column === "isDeletion" &&
                  !marked &&
                  (cell.sent === "true" ? "font-semibold text-ink-strong" : "text-ink-subtle"),
              )}
            >
              {instead?.column === at ? instead.content : column === "workLocationName" ? withHeld(row, shown) : shown}
            </GridCell>
          );
        })}
    </>
  );
});

const withHeld = (row: RowView, place: string): ReactNode =>
  tellsHeld(row) ? (
    <>
      <HeldPlace row={row} />
      <span className="max-w-[65%] shrink-0 truncate">{place}</span>
    </>
  ) : (
    place
  );

/** A row on its way is one cell: many of them come and go while somebody scrolls. */
function Waiting() {
  return (
    <td colSpan={gridColumns.length} className="col-span-full flex items-center px-2">
      <span className="h-2.5 w-3/5 animate-late-appear rounded-full bg-line-soft" />
    </td>
  );
}

/** Line number and state stay in view when the columns between them scroll. */
function sticky(column: number, ground: string): string {
  if (column === 0) return classNames("sticky left-0 z-10 border-line-soft border-r", ground);
  if (column === lastColumn) return classNames("sticky right-0 z-10 border-line-soft border-l", ground);
  return "";
}
