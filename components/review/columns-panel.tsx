import { useFormatter, useTranslations } from "use-intl";
import { type Column, columns, requiredColumns } from "@/lib/format/columns";
import type { Understood } from "@/lib/format/conversation";
import { classNames } from "../ui/class-names";
import { Select } from "../ui/select";
import { useHeaderName } from "./use-header-name";

const required: readonly Column[] = requiredColumns;

type Props = { understood: Understood; onMap: (column: Column, header: number | null) => void };

/** Lucca's seven columns, each with the column of the file it is read from, what stands in it, and how full it is. */
export function ColumnsPanel({ understood, onMap }: Props) {
  const t = useTranslations("review.columnsPanel");
  const names = useTranslations("columns");
  const { number, list } = useFormatter();
  const { headers, missing, ties } = understood;
  const nameOf = useHeaderName(headers);
  const isOpen = (column: Column) => missing.includes(column) || ties.some((tie) => tie.column === column);
  // what only the admin can settle stands first; the rest keeps Lucca's order
  const ordered = [...columns].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  const unused = headers.filter((header) => header.column === null);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-subtle text-sm">{t("explanation")}</p>
      <ul className="grid gap-x-4 gap-y-4 text-sm sm:gap-y-2 sm:grid-cols-[max-content_minmax(10rem,16rem)_minmax(0,28rem)_max-content]">
        {ordered.map((column) => {
          const from = headers.find((header) => header.column === column);
          const tied = ties.find((tie) => tie.column === column)?.headers ?? [];
          const open = isOpen(column);
          const options = [...headers].sort((a, b) => Number(tied.includes(b.index)) - Number(tied.includes(a.index)));
          return (
            <li
              key={column}
              className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 sm:col-span-4 sm:grid-cols-subgrid"
            >
              <span className="max-sm:col-start-1 font-semibold text-ink-strong">
                {names(column)}
                {required.includes(column) && <span className="font-normal text-ink-subtle"> · {t("required")}</span>}
              </span>
              <Select
                aria-label={t("pick", { column: names(column) })}
                aria-invalid={open || undefined}
                value={from === undefined ? "" : String(from.index)}
                onChange={({ target }) => onMap(column, target.value === "" ? null : Number(target.value))}
                className={classNames("max-sm:col-span-2", open && "[&_select]:border-warning")}
              >
                <option value="">{t(tied.length > 0 ? "open" : "none")}</option>
                {options.map((header) => (
                  <option key={header.index} value={header.index}>
                    {nameOf(header)}
                  </option>
                ))}
              </Select>
              <span className="min-w-0 truncate text-ink-subtle max-sm:col-span-2">
                {from?.samples.slice(0, 3).filter(Boolean).join(" · ")}
              </span>
              <span className="text-right text-ink-subtle tabular-nums max-sm:col-start-2 max-sm:row-start-1">
                {from && `${t("filled")} ${number(from.filled, { style: "percent", maximumFractionDigits: 0 })}`}
              </span>
            </li>
          );
        })}
      </ul>
      {unused.length > 0 && (
        <p className="text-ink-subtle text-sm">{t("notSent", { names: list(unused.map(nameOf)) })}</p>
      )}
    </div>
  );
}
