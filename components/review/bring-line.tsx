import { useTranslations } from "use-intl";
import type { Bring } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { useDayWords } from "./use-day-words";

/** Says that only the rows of one place and day are listed, and leads back to all. */
export function BringLine({ bring, onAll }: { bring: Bring; onAll: () => void }) {
  const t = useTranslations("review");
  const words = useDayWords();
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-2 border-line-soft border-b px-4 py-1.5 text-sm">
      <span className="font-semibold text-ink-strong">
        {t("siteLoad.rowsOf", { place: bring.places[0] ?? "", day: words.full(bring.date) })}
      </span>
      <Button kind="text" size="small" onClick={onAll}>
        {t("empty.showAll")}
      </Button>
    </p>
  );
}
