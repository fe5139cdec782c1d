import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { positions } from "@/lib/format/columns";
import type { RowView, TableDesk } from "@/lib/format/conversation";
import type { CompareExample, Comparison, ExistingKind } from "@/lib/format/existing-days";
import { ComparisonExample } from "./comparison-example";

const mostShown = 100;

type Props = { desk: TableDesk; comparison: Comparison; kind: ExistingKind };

/** The rows of one kind where there is no grid to show them in: the first hundred. */
export function KindRows({ desk, comparison, kind }: Props) {
  const t = useTranslations("comparing");
  const [rows, setRows] = useState<readonly CompareExample[]>([]);
  useEffect(() => {
    let isAsked = comparison.counts[kind] > 0;
    const view = { filter: "all", group: null, keep: null, existing: kind } as const;
    void desk.rows(view, 0, mostShown).then(
      (shown) => isAsked && setRows(shown.rows.flatMap(exampleOf)),
      () => isAsked && setRows([]),
    );
    return () => {
      isAsked = false;
    };
  }, [desk, comparison, kind]);
  const more = comparison.counts[kind] - rows.length;
  if (rows.length === 0) return null;
  return (
    <section aria-label={t("rowsOf", { kind: t(`kinds.${kind}`) })} className="mt-2">
      <h3 className="font-semibold text-ink-strong text-sm">{t("rowsOf", { kind: t(`kinds.${kind}`) })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <ul tabIndex={0} className="mt-1 max-h-72 overflow-auto text-sm print:max-h-none">
        {rows.map((row) => (
          <ComparisonExample key={row.row} example={row} />
        ))}
      </ul>
      {more > 0 && <p className="text-ink-subtle text-sm">{t("moreRows", { rows: more })}</p>}
    </section>
  );
}

/** A row of the table as an example of what was said of it; none of a row of which nothing was said. */
function exampleOf({ id, line, cells, existing }: RowView): readonly CompareExample[] {
  const position = positions.find((one) => one === cells.position.sent);
  if (!existing || !position) return [];
  return [
    {
      ...existing,
      ...{ row: id, line, position },
      login: cells.login.sent ?? "",
      date: cells.date.sent ?? "",
      place: cells.workLocationName.sent ?? "",
      area: cells.areaName.sent ?? "",
      deletion: cells.isDeletion.sent === "true",
    },
  ];
}
