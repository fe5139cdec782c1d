import { useTranslations } from "use-intl";
import { classNames } from "../ui/class-names";
import { gridColumns, lastColumn, tracks } from "./grid-columns";

/** The names of the columns, above the rows wherever they are scrolled. */
export function GridHeader() {
  const t = useTranslations("columns");
  return (
    <thead className="sticky top-0 z-20 block">
      <tr
        aria-rowindex={1}
        className={classNames(
          tracks,
          "h-9 border-line border-b bg-surface-sunken font-semibold text-ink-subtle text-xs",
        )}
      >
        {gridColumns.map((column, at) => (
          <th
            key={column}
            scope="col"
            aria-colindex={at + 1}
            className={classNames(
              "flex min-w-0 items-center px-2 text-left font-semibold",
              at === 0 && "sticky left-0 z-10 justify-end border-line-soft border-r bg-surface-sunken",
              at === lastColumn && "sticky right-0 z-10 border-line-soft border-l bg-surface-sunken",
            )}
          >
            <span className={classNames("truncate", at === lastColumn && "max-sm:sr-only")}>{t(column)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
