import { useTranslations } from "use-intl";
import { type Column, requiredColumns } from "@/lib/format/columns";
import type { HeaderReading } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useHeaderName } from "./use-header-name";

type Props = {
  column: Column;
  headers: readonly HeaderReading[];
  /** indexes of the columns that fit equally */
  tied: readonly number[];
  onAnswer: (header: number | null) => void;
};

/** Asked when two columns of the file fit one of Lucca's equally: each is shown with what stands in it. */
export function TieQuestion({ column, headers, tied, onAnswer }: Props) {
  const t = useTranslations("review.columnsPanel");
  const names = useTranslations("columns");
  const word = useTranslations("ui")("warning");
  const nameOf = useHeaderName(headers);
  return (
    <Notice tone="warning" word={word} title={t("tie", { column: names(column) })}>
      <p className="mt-0.5">{t("tieExplained", { count: tied.length, column })}</p>
      <div className="mt-3 grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(0,20rem))]">
        {headers
          .filter(({ index }) => tied.includes(index))
          .map((header) => (
            <div
              key={header.index}
              className="flex flex-col gap-2 rounded-md border border-warning-edge bg-surface p-3"
            >
              <p className="flex-1 truncate tabular-nums">{header.samples.join(" · ") || t("noSamples")}</p>
              <Button className="self-start" onClick={() => onAnswer(header.index)}>
                {t("choose", { name: nameOf(header) })}
              </Button>
            </div>
          ))}
      </div>
      {!requiredColumns.some((required) => required === column) && (
        <Button kind="text" size="small" className="mt-2 -ml-2" onClick={() => onAnswer(null)}>
          {t("none")}
        </Button>
      )}
    </Notice>
  );
}
