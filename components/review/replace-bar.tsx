import Close from "lucide-react/icons/x";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { columns } from "@/lib/format/columns";
import type { Request, RowId } from "@/lib/format/command";
import type { TableDesk } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Select } from "../ui/select";
import { TextInput } from "../ui/text-input";
import { PreviewRows } from "./preview-rows";
import { usePreview } from "./use-preview";
import type { Table } from "./use-table";

/** Where find and replace begins: the text looked for, and the rows and column that were selected. */
export type ReplaceStart = {
  find: string;
  column: (typeof columns)[number] | null;
  /** null = in the whole table */
  rows: readonly RowId[] | null;
};

type Props = { desk: TableDesk; version: number; start: ReplaceStart; run: Table["run"]; onClose: () => void };

/** Find and replace, over all rows or those that were selected; says how many rows would change before they do. */
export function ReplaceBar({ desk, version, start, run, onClose }: Props) {
  const t = useTranslations("review.replace");
  const names = useTranslations("columns");
  const id = useId();
  const [find, setFind] = useState(start.find);
  const [replace, setReplace] = useState("");
  const [column, setColumn] = useState(start.column);
  const [rows, setRows] = useState(start.rows);
  const [wholeCell, setWholeCell] = useState(false);
  const [matchCase, setMatchCase] = useState(false);
  const request = useMemo<Request | null>(
    () => (find === "" ? null : { type: "replace-text", find, replace, column, rows, wholeCell, matchCase }),
    [find, replace, column, rows, wholeCell, matchCase],
  );
  const preview = usePreview(desk, request, version);
  const changed = preview?.changed ?? 0;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const blocked = find === "" ? t("nothingToFind") : preview !== null && changed === 0 ? t("notFound") : null;

  return (
    <form
      aria-label={t("label")}
      className="flex flex-col gap-2 border-line-soft border-b bg-surface-sunken px-3 py-3 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (request !== null && blocked === null) void run(request);
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <div className="flex flex-wrap items-end gap-2">
        <div className="flex min-w-40 flex-1 flex-col gap-0.5">
          <label htmlFor={`${id}-find`} className="text-ink-subtle text-xs">
            {t("find")}
          </label>
          <TextInput
            id={`${id}-find`}
            ref={field}
            autoFocus
            value={find}
            onChange={({ target }) => setFind(target.value)}
          />
        </div>
        <div className="flex min-w-40 flex-1 flex-col gap-0.5">
          <label htmlFor={`${id}-with`} className="text-ink-subtle text-xs">
            {t("with")}
          </label>
          <TextInput id={`${id}-with`} value={replace} onChange={({ target }) => setReplace(target.value)} />
        </div>
        <div className="flex min-w-32 flex-col gap-0.5">
          <label htmlFor={`${id}-in`} className="text-ink-subtle text-xs">
            {t("in")}
          </label>
          <Select
            id={`${id}-in`}
            value={column ?? ""}
            onChange={({ target }) => setColumn(columns.find((name) => name === target.value) ?? null)}
          >
            <option value="">{t("allColumns")}</option>
            {columns.map((name) => (
              <option key={name} value={name}>
                {names(name)}
              </option>
            ))}
          </Select>
        </div>
        <Button type="submit" kind="primary" blocked={blocked}>
          {t("apply", { rows: changed, known: String(preview !== null) })}
        </Button>
        <Button
          kind="quiet"
          aria-label={t("close")}
          className="ml-auto"
          icon={<Close aria-hidden className="size-4" />}
          onClick={onClose}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Checkbox label={t("wholeCell")} checked={wholeCell} onChange={({ target }) => setWholeCell(target.checked)} />
        <Checkbox label={t("matchCase")} checked={matchCase} onChange={({ target }) => setMatchCase(target.checked)} />
        {rows !== null && (
          <Checkbox label={t("onlySelected", { rows: rows.length })} checked onChange={() => setRows(null)} />
        )}
        <output className="text-ink-subtle tabular-nums">
          {find === "" || preview === null ? "" : t("wouldChange", { rows: changed })}
        </output>
      </div>
      <PreviewRows preview={find === "" ? null : preview} />
    </form>
  );
}
