import Redo from "lucide-react/icons/redo-2";
import Undo from "lucide-react/icons/undo-2";
import { useTranslations } from "use-intl";
import type { Review } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import type { Table } from "./use-table";

/** Undo and Redo, and what the last act did: what can be taken back stands right beside the words that say so. */
export function HistoryBar({ review, table }: { review: Review; table: Table }) {
  // words: review.history.changed, review.history.undone, review.history.redone
  const t = useTranslations("review.history");
  // an act from elsewhere on the page came after it, "Leave out" for one: its number would be taken for that one's
  const last = table.last && "revision" in table.last && table.last.revision !== review.revision ? null : table.last;
  return (
    <fieldset className="m-0 -ml-3 flex min-w-0 flex-wrap items-center gap-1 border-0 p-0 sm:ml-0">
      <legend className="sr-only">{t("label")}</legend>
      <output
        className={classNames(
          "mx-3 text-sm empty:mx-0 max-sm:order-last",
          last?.kind === "failed" ? "text-danger" : "text-ink-subtle",
        )}
      >
        {last === null ? "" : last.kind === "failed" ? t("failed") : t(last.kind, { rows: last.rows })}
      </output>
      <Button
        kind="quiet"
        icon={<Undo aria-hidden className="size-4" />}
        blocked={review.canUndo ? null : t("nothingToUndo")}
        onClick={table.undo}
      >
        <span className="max-sm:sr-only">{t("undo")}</span>
      </Button>
      <Button
        kind="quiet"
        icon={<Redo aria-hidden className="size-4" />}
        blocked={review.canRedo ? null : t("nothingToRedo")}
        onClick={table.redo}
      >
        <span className="max-sm:sr-only">{t("redo")}</span>
      </Button>
    </fieldset>
  );
}
