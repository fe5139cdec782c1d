import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { pageKindOf } from "./page-trouble";
import type { View } from "./session/store";
import { TroubleNotice } from "./trouble-notice";

type Props = {
  view: View;
  /** confirmed, and nobody has answered for it */
  unanswered: boolean;
  onAsk: () => void;
  onBack: () => void;
};

/** Why the import was not started, with the way on; and the confirmation that has no answer yet. */
export function ImportTrouble({ view, unanswered, onAsk, onBack }: Props) {
  const t = useTranslations("wizard.import");
  const ui = useTranslations("ui");
  const { trouble, asking } = view;
  if (unanswered)
    return (
      <Notice
        tone="warning"
        word={ui("warning")}
        role="alert"
        title={t("noAnswer")}
        actions={
          <Button kind="primary" busy={asking === "now"} onClick={onAsk}>
            {t(asking === "now" ? "asking" : "ask")}
          </Button>
        }
      >
        {t("noAnswerMeaning")}
      </Notice>
    );
  if (asking === "not-there")
    return (
      <Notice tone="info" word={ui("info")} role="status" title={t("notThere")}>
        {t("notThereMeaning")}
      </Notice>
    );
  // what is in the way of the whole page the step says itself
  if (trouble === null || pageKindOf(trouble)) return null;
  const elsewhere =
    trouble.kind === "import-live" || trouble.kind === "analysis-spent" || trouble.kind === "ticket-differs";
  return (
    <TroubleNotice
      trouble={trouble}
      title={t("refused")}
      {...(elsewhere
        ? {
            actions: (
              <a href="/imports" className="rounded-sm font-semibold text-brand hover:underline">
                {t("pastImports")}
              </a>
            ),
          }
        : trouble.kind === "analysis-has-errors"
          ? { actions: <Button onClick={onBack}>{t("backToAnalyze")}</Button> }
          : {})}
    />
  );
}
