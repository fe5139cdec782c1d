import { useFormatter, useTranslations } from "use-intl";
import type { Progress } from "@/lib/format/conversation";
import { ProgressBar } from "../ui/progress-bar";

/** How far the reading of a file is. */
export function ReadingProgress({ fileName, progress }: { fileName: string; progress: Progress | null }) {
  const t = useTranslations("review.understood");
  const { number } = useFormatter();
  const share = progress === null || progress.of === 0 ? null : progress.bytes / progress.of;
  return (
    <div className="flex flex-col gap-3">
      <p>
        {t.rich("reading", {
          file: () => <strong className="font-semibold text-ink-strong [overflow-wrap:anywhere]">{fileName}</strong>,
        })}
        {progress !== null && share !== null && (
          <span className="text-ink-subtle tabular-nums">
            {" "}
            {t("soFar", { rows: progress.rows, percent: number(share, { style: "percent" }) })}
          </span>
        )}
      </p>
      <ProgressBar label={t("progress")} value={share === null ? null : Math.round(share * 100)} />
    </div>
  );
}
