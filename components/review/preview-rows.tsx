import Arrow from "lucide-react/icons/arrow-right";
import { useTranslations } from "use-intl";
import type { Preview } from "@/lib/format/conversation";

/** Up to three cells as they are and as they would be, before anything is changed. */
export function PreviewRows({ preview }: { preview: Preview | null }) {
  const t = useTranslations("review.preview");
  const columns = useTranslations("columns");
  if (preview === null || preview.rows.length === 0) return null;
  // an empty cell; of a row as a whole, one that is left out
  const text = (words: string, isRow: boolean) => (words === "" ? t(isRow ? "leftOut" : "empty") : words);
  return (
    <ul aria-label={t("label")} className="flex flex-col gap-0.5 text-ink-subtle text-xs tabular-nums">
      {preview.rows.map(({ line, column, before, after }) => (
        <li key={`${line} ${column} ${before}`} className="flex min-w-0 items-baseline gap-1.5">
          <span className="shrink-0">{line === null ? t("newRow") : t("line", { line: String(line) })}</span>
          {column !== null && <span className="sr-only">{columns(column)}</span>}
          <span className="min-w-0 truncate line-through decoration-line-control">
            {text(before, column === null && line !== null)}
          </span>
          <Arrow aria-hidden className="size-3 shrink-0 self-center" />
          <span className="sr-only">{t("becomes")}</span>
          <span className="min-w-0 truncate text-ink-strong">{text(after, column === null)}</span>
        </li>
      ))}
    </ul>
  );
}
