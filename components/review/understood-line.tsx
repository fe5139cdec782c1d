import type { KeyboardEvent, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { type DateOrder, dateOrders } from "@/lib/format/command";
import type { Choices, Delimiter, LayoutKind, Understood } from "@/lib/format/conversation";
import { InlineButton } from "../ui/inline-button";
import { InlineSelect } from "../ui/inline-select";

const delimiters: readonly Delimiter[] = [";", ",", "\t", "|"];
const delimiterWord = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "pipe" } as const;
const layouts: readonly LayoutKind[] = ["list", "grid", "week"];

export type OpenChoice = "encoding" | "header" | null;

type Props = {
  rows: number;
  fileName: string;
  understood: Understood;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  onDates: (order: DateOrder) => void;
  /** what is open below the sentence, to choose it by sight */
  open: OpenChoice;
  onOpen: (open: OpenChoice) => void;
};

/** What was understood of the file, as one sentence; each part that could be otherwise is a control. */
export function UnderstoodLine({ rows, fileName, understood, choices, onChoices, onDates, open, onOpen }: Props) {
  const t = useTranslations("review");
  const { encoding, delimiter, headerLine, dates, workbook, layout } = understood;
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onOpen(null);
  };
  const parts: Record<string, () => ReactNode> = {
    delimiter: () => (
      <InlineSelect
        label={t("understood.delimiter")}
        value={delimiter}
        options={delimiters.map((value) => ({ value, label: t(`delimiters.${delimiterWord[value]}`) }))}
        onChange={(value) => onChoices({ ...choices, delimiter: value })}
      />
    ),
    encoding: () => (
      <InlineButton
        label={t("understood.encoding")}
        expanded={open === "encoding"}
        onClick={() => onOpen(open === "encoding" ? null : "encoding")}
        onKeyDown={closeOnEscape}
      >
        {t(`encodings.${encoding}`)}
      </InlineButton>
    ),
    sheet: () =>
      workbook && (
        <InlineSelect
          label={t("understood.sheet")}
          value={workbook.sheet}
          options={workbook.sheets.map(({ name, hidden }) => ({
            value: name,
            label: hidden ? t("understood.sheetHidden", { name }) : name,
          }))}
          onChange={(sheet) => onChoices({ sheet })}
        />
      ),
    layout: () => (
      <InlineSelect
        label={t("layout.kind")}
        value={layout.kind}
        options={layouts.map((value) => ({ value, label: t(`layout.kinds.${value}`) }))}
        onChange={(value) => onChoices({ ...choices, layout: value })}
      />
    ),
    dates: () =>
      layout.kind === "week" && understood.needsPeriod ? (
        <strong className="font-semibold text-ink-strong">{t("understood.datesNamed")}</strong>
      ) : layout.kind === "week" ? (
        <InlineSelect<DateOrder | "found">
          label={t("understood.dates")}
          open={dates.order === null}
          value={choices.dateOrder ?? "found"}
          options={[
            ...(choices.dateOrder === undefined
              ? [
                  {
                    value: "found" as const,
                    label: t(`understood.${dates.order === null ? "datesOpen" : "datesFound"}`),
                  },
                ]
              : []),
            ...dateOrders.map((value) => ({ value, label: t(`dateOrders.${value}`) })),
          ]}
          onChange={(value) => value !== "found" && onChoices({ ...choices, dateOrder: value })}
        />
      ) : dates.order === "plain" ? (
        <strong className="font-semibold text-ink-strong">{t("understood.datesClear")}</strong>
      ) : (
        <InlineSelect<DateOrder | "open">
          label={t("understood.dates")}
          open={dates.order === null}
          value={dates.order ?? "open"}
          options={[
            ...(dates.order === null ? [{ value: "open" as const, label: t("understood.datesOpen") }] : []),
            ...dateOrders.map((value) => ({ value, label: t(`dateOrders.${value}`) })),
          ]}
          onChange={(value) => value !== "open" && onDates(value)}
        />
      ),
    header: () => (
      <InlineButton
        label={t("understood.headerLine")}
        expanded={open === "header"}
        onClick={() => onOpen(open === "header" ? null : "header")}
        onKeyDown={closeOnEscape}
      >
        {t("understood.line", { line: String(headerLine) })}
      </InlineButton>
    ),
  };
  return (
    <p className="min-w-0 flex-1 basis-full leading-7 sm:basis-[40rem]">
      {t.rich(workbook === null ? "understood.sentence" : "understood.sentenceWorkbook", {
        rows,
        file: () => <strong className="font-semibold text-ink-strong [overflow-wrap:anywhere]">{fileName}</strong>,
        strong: (words) => <strong className="font-semibold text-ink-strong tabular-nums">{words}</strong>,
        ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, withComma(part)])),
      })}
    </p>
  );
}

/** A part of the sentence together with the comma after it, which begins no line. */
const withComma = (part: () => ReactNode) => (comma: ReactNode) => (
  <span className="whitespace-nowrap">
    {part()}
    {comma}
  </span>
);
