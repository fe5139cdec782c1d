import { useTranslations } from "use-intl";
import type { ReadingProgress } from "@/lib/imports/read-directory";
import { Button } from "../../ui/button";
import { ProgressBar } from "../../ui/progress-bar";

/** How far the reading is, in pages where Lucca says how many there are; what was read until then can be used. */
export function CompareProgress({ progress, onStop }: { progress: ReadingProgress | null; onStop: () => void }) {
  const t = useTranslations("comparing");
  const common = useTranslations("wizard");
  const label = progress ? t(`reading.${progress.list}`, { entries: progress.entries }) : t("asking");
  const waiting = progress?.waiting ?? null;
  const share = progress?.ofPages ? (100 * progress.pages) / progress.ofPages : null;
  return (
    <div className="w-full">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-semibold text-ink-strong text-sm">{label}</p>
        {waiting !== null && (
          <p className="text-ink-subtle text-sm tabular-nums">{common("waitingForLimit", { seconds: waiting })}</p>
        )}
      </div>
      <div className="my-2">
        <ProgressBar label={label} value={share} />
      </div>
      <Button size="small" onClick={onStop}>
        {t("stop")}
      </Button>
    </div>
  );
}
