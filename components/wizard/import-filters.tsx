import { useId } from "react";
import { useTranslations } from "use-intl";
import { type ImportFilter, noFilter } from "@/lib/imports/find-imports";
import { Button } from "../ui/button";
import { Segments } from "../ui/segments";
import { TextInput } from "../ui/text-input";

type Props = { filter: ImportFilter; shown: number; all: number; onFilter: (filter: ImportFilter) => void };

/** Which of the past imports are listed: by words, by what became of them, by days. */
export function ImportFilters({ filter, shown, all, onFilter }: Props) {
  const t = useTranslations("imports.filter");
  const set = (part: Partial<ImportFilter>) => onFilter({ ...filter, ...part });
  const id = useId();
  const isSet = JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <search className="mb-3 flex flex-wrap items-end gap-x-4 gap-y-2 text-sm">
      <label htmlFor={`${id}search`} className="flex min-w-0 flex-1 basis-56 flex-col gap-1">
        <span className="text-ink-subtle">{t("search")}</span>
        <TextInput
          id={`${id}search`}
          type="search"
          value={filter.search}
          onChange={({ target }) => set({ search: target.value })}
        />
      </label>
      {(["from", "to"] as const).map((end) => (
        <label key={end} htmlFor={id + end} className="flex flex-col gap-1 max-sm:flex-1">
          <span className="text-ink-subtle">{t(end)}</span>
          <TextInput
            id={id + end}
            type="date"
            value={filter[end]}
            onChange={({ target }) => set({ [end]: target.value })}
          />
        </label>
      ))}
      <Segments
        label={t("show")}
        value={filter.show}
        onChange={(show) => set({ show })}
        segments={(["all", "running", "problems"] as const).map((show) => ({ value: show, label: t(show) }))}
      />
      <p role="status" className="flex min-h-control items-center gap-2 text-ink-subtle sm:ml-auto">
        {t("shown", { shown, all })}
        {isSet && (
          <Button kind="text" size="small" onClick={() => onFilter(noFilter)}>
            {t("clear")}
          </Button>
        )}
      </p>
    </search>
  );
}
