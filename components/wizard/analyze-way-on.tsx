import { useTranslations } from "use-intl";
import { blockedBy } from "@/lib/wizard/blocked";
import type { FinishedAnalysis } from "@/lib/wizard/state";
import { Button } from "../ui/button";
import type { View } from "./session/store";
import { useBlockedWords } from "./use-blocked-words";

type Props = {
  view: View;
  /** the analysis is of the rows and the flag as they are now */
  stands: boolean;
  /** parts are offered, which is the better way */
  offered: boolean;
  /** of every part; null when one is not finished or not free of errors */
  finished: readonly FinishedAnalysis[] | null;
  onLeaveOut: () => void;
  onAnalyze: () => void;
  onContinue: (analyses: readonly FinishedAnalysis[]) => void;
};

/** What may follow an analysis: on to the import, again, or the smaller file. */
export function AnalyzeWayOn({ view, stands, offered, finished, onLeaveOut, onAnalyze, onContinue }: Props) {
  const t = useTranslations("wizard.analyze");
  const format = useTranslations("wizard.format.blocked");
  const words = useBlockedWords();
  const review = view.table?.review ?? null;
  const errors = review?.counts.errors ?? 0;
  const unplaced = review?.unplaced.errors ?? 0;
  const why =
    errors > 0
      ? t("blocked.errors", { rows: errors })
      : unplaced > 0
        ? t("blocked.unplaced", { lines: unplaced })
        : t("blocked.cut");
  const blocked = review && blockedBy(review);
  return (
    <>
      {errors > 0 && <Button onClick={onLeaveOut}>{t("leaveOut", { rows: errors })}</Button>}
      {stands ? (
        <>
          {!finished && (
            <Button busy={view.writing === "now"} onClick={onAnalyze}>
              {t("again")}
            </Button>
          )}
          <Button
            kind="primary"
            className="sm:order-last"
            blocked={finished ? null : why}
            showReason
            onClick={() => finished && onContinue(finished)}
          >
            {t("continue")}
          </Button>
        </>
      ) : (
        <Button
          kind={offered ? "secondary" : "primary"}
          className="sm:order-last"
          busy={view.writing === "now"}
          blocked={view.writing === "failed" ? format("cannot-write") : blocked && words(blocked)}
          showReason
          onClick={onAnalyze}
        >
          {t("again")}
        </Button>
      )}
    </>
  );
}
