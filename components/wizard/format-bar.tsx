import { useTranslations } from "use-intl";
import { blockedBy, openQuestion } from "@/lib/wizard/blocked";
import { Button } from "../ui/button";
import { ActionBar } from "./action-bar";
import { useBeforeImport } from "./comparing/use-before-import";
import { useOverrideEffect } from "./comparing/use-override-effect";
import { RowsToSend } from "./rows-to-send";
import type { Session } from "./session/session";
import type { Table, View } from "./session/store";
import { TryFirst } from "./trial/try-first";
import { useBlockedWords } from "./use-blocked-words";

type Props = { session: Session; view: View; table: Table };

/** The override switch beside the way on to Lucca's analysis, or what blocks it. */
export function FormatBar({ session, view, table }: Props) {
  const { override } = view.wizard;
  const beside = useBeforeImport(table.desk, table.review, override);
  const effect = useOverrideEffect();
  return (
    <ActionBar
      override={override}
      onOverride={session.setOverride}
      overrideHint={effect(beside?.comparison ?? null) ?? ""}
    >
      <WayOn session={session} view={view} table={table} />
    </ActionBar>
  );
}

function WayOn({ session, view, table }: Props) {
  const t = useTranslations("wizard.format");
  const words = useBlockedWords();
  const { review } = table;
  const blocked = review ? blockedBy(review) : null;
  const reason = view.writing === "failed" ? t("blocked.cannot-write") : blocked && words(blocked);
  const counts = review && openQuestion(review) === null ? review.counts : null;
  return (
    <>
      {blocked?.why === "rows-in-error" && (
        <Button onClick={session.leaveOutErrors}>{t("leaveOut", { rows: blocked.rows })}</Button>
      )}
      <TryFirst
        desk={table.desk}
        review={reason === null ? review : null}
        busy={view.writing === "now"}
        onTry={session.tryFirst}
      />
      <Button
        kind="primary"
        className="sm:order-last"
        busy={view.writing === "now"}
        blocked={review ? reason : t("blocked.still-reading")}
        showReason
        onClick={session.analyze}
      >
        {t("analyze", { rows: counts ? counts.ready + counts.warnings : 0 })}
      </Button>
      {counts && reason === null && <RowsToSend counts={counts} />}
    </>
  );
}
