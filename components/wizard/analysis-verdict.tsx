import { useTranslations } from "use-intl";
import type { Outcome } from "@/lib/imports/outcome";
import { countsIn, numbersOf, refusedRows, tallyOf } from "@/lib/imports/result";
import type { Wizard } from "@/lib/wizard/state";
import { Notice } from "../ui/notice";
import { OwnWords } from "./own-words";

type Props = { state: Extract<Wizard, { step: "analyze" }>; outcome: Outcome; rows: number };

/** What the analysis came to, in a sentence; or why it does not count any more. */
export function AnalysisVerdict({ state, outcome, rows }: Props) {
  const t = useTranslations("wizard.analyze");
  const ui = useTranslations("ui");
  const voided = state.edited
    ? "edited"
    : state.override === state.asked.override
      ? null
      : voidedBySwitch(state.override);
  if (voided)
    return (
      <Notice tone="warning" word={ui("warning")}>
        {t(voided)}
      </Notice>
    );
  if (outcome.errors.length > 0)
    return (
      <Notice tone="error" word={ui("error")} title={t("errors", { rows: refusedRows(outcome) })}>
        {outcome.complete ? t("errorsWayOn", { rows: refusedRows(outcome) }) : t("cut")}
        <OwnWords outcome={outcome} />
      </Notice>
    );
  if (!outcome.complete)
    return (
      <Notice tone="warning" word={ui("warning")}>
        {t("cut")}
      </Notice>
    );
  return <Clean outcome={outcome} rows={rows} override={state.override} />;
}

const voidedBySwitch = (override: boolean) => (override ? "switchedOn" : "switchedOff");

/** No errors: what Lucca would do, and honestly so when its numbers do not cover every row. */
function Clean({ outcome, rows, override }: { outcome: Outcome; rows: number; override: boolean }) {
  const t = useTranslations("wizard.analyze");
  const ui = useTranslations("ui");
  const tally = tallyOf(rows, outcome && countsIn(outcome));
  const { changed, deleted } = tally;
  const whole = tally.adds && tally.unaccounted === 0;
  const warnings = outcome.warnings.length;
  return (
    <Notice
      tone={whole ? "success" : "warning"}
      word={ui(whole ? "success" : "warning")}
      title={whole ? t("clean", { rows }) : tally.adds ? t("remainder", numbersOf(tally)) : t("raw")}
    >
      {whole && <p>{t("cleanParts", { changed: tally.changed, deleted: tally.deleted })}</p>}
      {tally.adds && !whole && <p>{t(override ? "remainderOn" : "remainderOff")}</p>}
      {!tally.adds && (
        <p>{t("rawParts", { changed: changed ?? t("notReported"), deleted: deleted ?? t("notReported") })}</p>
      )}
      {warnings > 0 && <p>{t("warnings", { rows: warnings })}</p>}
      <OwnWords outcome={outcome} />
    </Notice>
  );
}
