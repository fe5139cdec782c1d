import Plus from "lucide-react/icons/plus";
import Replace from "lucide-react/icons/replace";
import Search from "lucide-react/icons/search";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { type Column, columns } from "@/lib/format/columns";
import type { FindingGroup } from "@/lib/format/finding";
import { Button } from "../ui/button";
import { Select } from "../ui/select";
import { TextInput } from "../ui/text-input";

type Props = {
  search: string;
  onSearch: (search: string) => void;
  field: RefObject<HTMLInputElement | null>;
  column: Column | null;
  onColumn: (column: Column | null) => void;
  groups: readonly FindingGroup[];
  replacing: boolean;
  onReplace: () => void;
  onAddRow: () => void;
};

/** Somebody still typing is not interrupted by other rows at every letter. Milliseconds. */
const pause = 150;

/** Columns in which something is found, with how often; what only may be left unsaid does not count. */
const columnsWithFindings = (groups: readonly FindingGroup[]): readonly { column: Column; found: number }[] =>
  columns
    .map((column) => ({
      column,
      found: groups.reduce(
        (sum, group) => sum + (group.column === column && group.level !== "note" ? group.rows : 0),
        0,
      ),
    }))
    .filter(({ found }) => found > 0);

/** Above the rows: search, only the rows with findings in one column, find and replace, and one more row. */
export function RowTools(props: Props) {
  const { search, onSearch, field, column, onColumn, groups, replacing, onReplace, onAddRow } = props;
  const t = useTranslations("review.tools");
  const names = useTranslations("columns");
  const { number } = useFormatter();
  const [draft, setDraft] = useState(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // what was typed gives way when the search is taken back elsewhere ("Show all rows")
  useEffect(() => setDraft(search), [search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string, wait: number) => {
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(text.trim()), wait);
  };
  const found = columnsWithFindings(groups);
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
      <search className="relative min-w-32 flex-1 sm:max-w-64">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 z-10 size-4 -translate-y-1/2 text-ink-subtle"
        />
        <TextInput
          ref={field}
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          className="pl-8"
          value={draft}
          onChange={({ target }) => type(target.value, pause)}
          onKeyDown={({ key }) => {
            if (key === "Escape") type("", 0);
            if (key === "Enter") type(draft, 0);
          }}
        />
      </search>
      {(found.length > 0 || column !== null) && (
        <Select
          aria-label={t("column")}
          className="max-w-44 sm:max-w-72"
          value={column ?? ""}
          onChange={({ target }) => onColumn(columns.find((name) => name === target.value) ?? null)}
        >
          <option value="">{t("allColumns")}</option>
          {found.map(({ column: name, found: times }) => (
            <option key={name} value={name}>
              {t("columnFound", { column: names(name), count: number(times) })}
            </option>
          ))}
          {column !== null && !found.some((one) => one.column === column) && (
            <option value={column}>{t("columnFound", { column: names(column), count: number(0) })}</option>
          )}
        </Select>
      )}
      <div className="-mx-1 flex flex-wrap">
        <Button
          kind="quiet"
          aria-expanded={replacing}
          icon={<Replace aria-hidden className="size-4" />}
          onClick={onReplace}
        >
          {t("replace")}
        </Button>
        <Button kind="quiet" icon={<Plus aria-hidden className="size-4" />} onClick={onAddRow}>
          {t("addRow")}
        </Button>
      </div>
    </div>
  );
}
