import { type ReactNode, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { DateOrder } from "@/lib/format/command";
import type { Choices, Understood } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Disclosure } from "../ui/disclosure";
import { Notice } from "../ui/notice";
import { ColumnsPanel } from "./columns-panel";
import { DateQuestion } from "./date-question";
import { LayoutPart } from "./layout-part";
import { PeriodQuestion } from "./period-question";
import { TieQuestion } from "./tie-question";
import type { Table } from "./use-table";

type Props = {
  understood: Understood;
  run: Table["run"];
  /** the answer to which comes first, day or month */
  onDates: (order: DateOrder) => void;
  /** as the admin said, for a standard week without dates */
  period: Choices["period"];
  onPeriod: (period: NonNullable<Choices["period"]>) => void;
  /** there when the columns were just chosen as the last time, and nothing was done since */
  onTakeBack: (() => void) | null;
  children: ReactNode;
};

/** How the file was read: the sentence, then what only the admin can decide, then what may be looked at. */
export function ReadingCard({ understood, run, onDates, period, onPeriod, onTakeBack, children }: Props) {
  const t = useTranslations("review");
  const ui = useTranslations("ui");
  const names = useTranslations("columns");
  const { list } = useFormatter();
  const { dates, missing, ties, headers, skipped, cleaned, workbook, layout, needsPeriod } = understood;
  const openQuestion = missing.length > 0 || ties.length > 0;
  const [shown, setShown] = useState<boolean | null>(null);
  const found = headers.filter(({ column }) => column !== null).length;
  return (
    <Card className="flex flex-wrap items-start gap-x-8 gap-y-1 sm:px-5 sm:py-3">
      {children}
      <div className="flex min-w-0 basis-full flex-col gap-3 py-1 empty:hidden">
        {workbook !== null && <HiddenRead workbook={workbook} />}
        {workbook !== null && <SheetsAlike workbook={workbook} />}
        {onTakeBack && (
          <p role="status" className="text-sm">
            {t("columnsPanel.recalled")}{" "}
            <Button kind="text" size="small" onClick={onTakeBack}>
              {t("columnsPanel.takeBack")}
            </Button>
          </p>
        )}
        {missing.length > 0 && (
          <Notice tone="error" word={ui("error")}>
            {t("columnsPanel.missing", { count: missing.length, names: list(missing.map((column) => names(column))) })}
          </Notice>
        )}
        {ties.map(({ column, headers: tied }) => (
          <TieQuestion
            key={column}
            column={column}
            headers={headers}
            tied={tied}
            onAnswer={(header) => run({ type: "map-header", column, header })}
          />
        ))}
        {dates.order === null && !openQuestion && <DateQuestion of={layout.kind} question={dates} onAnswer={onDates} />}
        {needsPeriod && !openQuestion && <PeriodQuestion period={period} onAnswer={onPeriod} />}
        {layout.kind !== "list" && !(needsPeriod && !period) && dates.order !== null && !openQuestion && (
          <LayoutPart layout={layout} order={dates.order === "plain" ? null : dates.order} run={run} />
        )}
      </div>
      <div className="flex max-w-full flex-wrap gap-x-6 text-sm has-[details[open]]:basis-full">
        <Disclosure
          title={t("columnsPanel.title")}
          summary={t("columnsPanel.summary", { found })}
          open={shown ?? missing.length > 0}
          onToggle={setShown}
        >
          <ColumnsPanel
            understood={understood}
            onMap={(column, header) => run({ type: "map-header", column, header })}
          />
        </Disclosure>
        {(skipped.lines.length > 0 || skipped.blank > 0) && <Skipped skipped={skipped} />}
        {cleaned > 0 && <p className="py-1 pl-4 text-ink-subtle">{t("understood.cleaned", { cells: cleaned })}</p>}
      </div>
    </Card>
  );
}

/** Hidden columns and rows are read like the others, and said: nobody is surprised by what they cannot see. */
function HiddenRead({ workbook }: { workbook: NonNullable<Understood["workbook"]> }) {
  const t = useTranslations("review.understood");
  const { list } = useFormatter();
  const { hiddenColumns, hiddenRows } = workbook;
  const hidden = [
    hiddenColumns.length > 0 && t("hiddenColumns", { count: hiddenColumns.length, names: list(hiddenColumns) }),
    hiddenRows > 0 && t("hiddenRows", { count: hiddenRows }),
  ].filter((part) => part !== false);
  if (hidden.length === 0) return null;
  return <p className="text-ink-subtle text-sm">{t("hiddenRead", { what: list(hidden) })}</p>;
}

/** A workbook of twelve months is twelve files to Lucca: nobody believes that all were read. */
function SheetsAlike({ workbook: { alike } }: { workbook: NonNullable<Understood["workbook"]> }) {
  const t = useTranslations("review.understood");
  const { list } = useFormatter();
  if (alike.length === 0) return null;
  return (
    <p className="text-ink-subtle text-sm">
      {t("sheetsAlike", { count: alike.length, names: list(alike.slice(0, 5)) })}
    </p>
  );
}

function Skipped({ skipped }: Pick<Understood, "skipped">) {
  const t = useTranslations("review");
  const { blank, lines } = skipped;
  const words = [
    lines.length > 0 && t("skipped.summary", { lines: lines.length }),
    blank > 0 && t("skipped.blank", { lines: blank }),
  ].filter((part) => part !== false);
  if (lines.length === 0)
    return (
      <p className="py-1 pl-4 text-ink-subtle">
        <span className="font-semibold text-ink-strong">{t("skipped.title")}</span> {words.join(" · ")}
      </p>
    );
  return (
    <Disclosure title={t("skipped.title")} summary={words.join(" · ")}>
      <ul className="flex flex-col gap-1 text-ink-subtle">
        {lines.map(({ line, text }) => (
          <li key={line} className="flex gap-3">
            <span className="shrink-0 tabular-nums">{t("skipped.line", { line: String(line) })}</span>
            <span className="min-w-0 truncate text-ink">{text}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
