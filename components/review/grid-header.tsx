import Down from "lucide-react/icons/arrow-down";
import Up from "lucide-react/icons/arrow-up";
import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import type { View } from "@/lib/format/conversation";
import { classNames } from "../ui/class-names";
import { gridColumns, lastColumn, loginStays, tracks } from "./grid-columns";

type Sort = View["sort"];
type Props = {
  sort: Sort;
  /** absent: rows stay in the order of the file */
  onSort?: (sort: Sort) => void;
  /** the column of the cursor: its header is the one that Tab reaches; arrows reach the others */
  current: number;
  /** down from a header, into the rows */
  onDown: (column: number) => void;
};

/** Pressing a header: upwards, downwards, then the order of the file again (of line numbers that is "upwards"). */
function pressed(sort: Sort, by: NonNullable<Sort>["by"]): Sort {
  if (sort?.by !== by) return { by, descending: by === "line" };
  return sort.descending ? null : { by, descending: true };
}

/** The names of the columns, above the rows wherever they are scrolled; pressing one puts the rows in its order. */
export function GridHeader({ sort, onSort, current, onDown }: Props) {
  // words: columns.*
  const t = useTranslations("columns");
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    if (event.key === "ArrowDown") onDown(at);
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const headers = [...(event.currentTarget.closest("tr")?.querySelectorAll("button") ?? [])];
      const next = headers.indexOf(event.currentTarget) + (event.key === "ArrowLeft" ? -1 : 1);
      headers[next]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <thead className="sticky top-0 z-20 block">
      <tr
        aria-rowindex={1}
        className={classNames(
          tracks,
          "h-9 border-line border-b bg-surface-sunken font-semibold text-ink-subtle text-xs",
        )}
      >
        {gridColumns.map((column, at) => {
          const sorted = sort?.by === column ? sort : null;
          const Arrow = sorted?.descending ? Down : Up;
          return (
            <th
              key={column}
              scope="col"
              aria-colindex={at + 1}
              aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : undefined}
              className={classNames(
                "flex min-w-0 items-stretch text-left font-semibold",
                at === 0 && "sticky left-0 z-10 border-line-soft border-r bg-surface-sunken",
                at === 1 && classNames(loginStays, "bg-surface-sunken"),
                at === lastColumn && "sticky right-0 z-10 border-line-soft border-l bg-surface-sunken",
              )}
            >
              {column === "state" || !onSort ? (
                <span className={classNames("flex min-w-0 flex-1 items-center px-2", at === 0 && "justify-end")}>
                  <span className={classNames("truncate", at === lastColumn && "max-sm:sr-only")}>{t(column)}</span>
                </span>
              ) : (
                <button
                  type="button"
                  tabIndex={at === Math.min(current, lastColumn - 1) ? 0 : -1}
                  onClick={() => onSort(pressed(sort, column))}
                  onKeyDown={(event) => onKeyDown(event, at)}
                  className={classNames(
                    "group/sort flex min-w-0 flex-1 items-center gap-1 px-2 text-left -outline-offset-2 hover:bg-surface-hover hover:text-ink-strong",
                    at === 0 && "justify-end",
                    sorted && "text-ink-strong",
                  )}
                >
                  <span className="truncate">{t(column)}</span>
                  {(sorted || at !== 0) && (
                    <Arrow
                      aria-hidden
                      className={classNames("size-3.5 shrink-0", !sorted && "hidden opacity-60 group-hover/sort:block")}
                    />
                  )}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
