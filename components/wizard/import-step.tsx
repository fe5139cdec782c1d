import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNow, useTranslations } from "use-intl";
import type { ExistingKind } from "@/lib/format/existing-days";
import type { Account } from "@/lib/imports/account";
import { isUnsettled, type JobId } from "@/lib/imports/job";
import { maxAnalysisAgeMinutes } from "@/lib/imports/limits";
import { importsQuery } from "@/lib/imports/requests";
import { sumOfCounts } from "@/lib/imports/together";
import { leftToSend, rowsBeside } from "@/lib/wizard/left-to-send";
import type { Wizard } from "@/lib/wizard/state";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { ActionBar } from "./action-bar";
import { ExistingPanel } from "./comparing/existing-panel";
import { KindRows } from "./comparing/kind-rows";
import { UndoCard } from "./comparing/undo-card";
import { useBeforeImport } from "./comparing/use-before-import";
import { useOverrideEffect } from "./comparing/use-override-effect";
import { type Act, actsFor, ExtraActs } from "./extra-acts";
import { ImportSummary } from "./import-summary";
import { ImportTrouble } from "./import-trouble";
import { JobProgress } from "./job-progress";
import { PageTrouble, pageKindOf, WayOnInBar } from "./page-trouble";
import { isUnanswered, type View } from "./session/store";
import { StepHeading } from "./step-heading";
import { TrialNotice } from "./trial/trial-notice";
import { useAccountName } from "./use-account-name";
import { useOldSignIn } from "./use-old-sign-in";
import { useParts } from "./use-parts";
import { usePeriod } from "./use-period";

type Props = {
  account: Account;
  view: View;
  state: Extract<Wizard, { step: "import" }>;
  arrived: boolean;
  onOverride: (override: boolean) => void;
  onAnalyze: () => void;
  onBack: () => void;
  /** `after` = the unknown import that was shown and is named, if there is one; `undo` = hash of the undo file, if it was downloaded */
  onImport: (after: JobId | null, undo: string | null) => void;
  onAsk: () => void;
};

/** The last look before what cannot be undone: only for exactly the bytes and the flag that were analyzed. */
export function ImportStep({ account, view, state, arrived, ...on }: Props) {
  const t = useTranslations("wizard.import");
  const analyze = useTranslations("wizard.analyze");
  const ui = useTranslations("ui");
  // words: account.inSentence.*
  const names = useTranslations("account.inSentence");
  const name = useAccountName(account);
  const period = usePeriod();
  const now = useNow({ updateInterval: 10_000 });
  const analyses = useParts(state.analyses.map(({ id }) => id));
  const [ticked, setTicked] = useState<readonly Act[]>([]);

  const { table } = view;
  const beside = useBeforeImport(table?.desk ?? null, table?.review ?? null, state.override, true);
  const effect = useOverrideEffect();
  const [shown, setShown] = useState<ExistingKind | null>(null);
  const [undo, setUndo] = useState(beside?.before.undoTaken() ?? null);

  const bytes = leftToSend(state);
  const parts = state.asked.bytes.parts.length;
  const days = period(bytes.firstDate, bytes.lastDate);
  const unknown = useQuery(importsQuery()).data?.find(isUnsettled) ?? null;
  const acts = actsFor(account, state, unknown);
  const missing = acts.filter((act) => !ticked.includes(act)).length;
  const isOld = now.getTime() - oldestOf(state) > maxAnalysisAgeMinutes * 60_000;
  const mustAnalyze = (isOld && !isUnanswered(view)) || (view.trouble !== null && voids.has(view.trouble.kind));
  const unanswered = isUnanswered(view) && view.sending === null;
  const oldSignIn = useOldSignIn(account, now);
  const told = view.trouble && pageKindOf(view.trouble);
  const isOldSignIn = (oldSignIn && !isUnanswered(view)) || told === "sign-in-old";
  const inTheWay = told !== null && told !== "sign-in-old" ? told : isOldSignIn && !mustAnalyze ? "sign-in-old" : null;
  const where = { account: name, environment: names(account.environment) };

  return (
    <>
      <StepHeading step="import" file={state.draft.name} arrived={arrived}>
        {t("lead", { rows: bytes.rows, people: bytes.people, period: days, ...where })}
      </StepHeading>
      <div className="flex flex-col gap-4 pb-6">
        {state.asked.trial && (
          <TrialNotice trial={state.asked.trial} rest={rowsBeside(state.asked, view.table?.review ?? null)} />
        )}
        {inTheWay && <PageTrouble kind={inTheWay} bare />}
        <ImportTrouble view={view} unanswered={unanswered} onAsk={on.onAsk} onBack={on.onBack} />
        {isOld && !isUnanswered(view) && !view.trouble && (
          <Notice tone="warning" word={ui("warning")} role="status">
            {t("tooOld")}
          </Notice>
        )}
        {view.sending !== null && (
          <JobProgress
            kind="track"
            sending={view.sending}
            job={undefined}
            part={parts > 1 ? { part: state.imported.length + 1, parts } : null}
            facts={analyze("facts", {
              rows: bytes.rows,
              people: bytes.people,
              period: days,
            })}
          />
        )}
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex flex-col gap-4">
            <ImportSummary
              account={account}
              state={state}
              counts={sumOfCounts(analyses.map(({ job }) => job?.counts ?? null))}
              now={now}
            />
            {table && beside?.comparison && shown && (
              <Card>
                <KindRows desk={table.desk} comparison={beside.comparison} kind={shown} />
              </Card>
            )}
          </div>
          <div className="flex flex-col gap-4">
            {acts.length > 0 && inTheWay === null && (
              <ExtraActs
                acts={acts}
                unknown={unknown}
                bytes={bytes}
                practice={account.environment === "practice"}
                ticked={ticked}
                onTick={(act, on) => setTicked((all) => (on ? [...all, act] : all.filter((each) => each !== act)))}
              />
            )}
            <Notice tone="info" word={ui("info")}>
              {t("effects")}
            </Notice>
            {table?.review && beside && (
              <>
                <ExistingPanel beside={beside} counts={table.review.counts} shown={shown} onShow={setShown} />
                <UndoCard
                  desk={table.desk}
                  beside={beside}
                  fileName={state.draft.name}
                  taken={undo}
                  onTaken={(hash) => {
                    beside.before.takeUndo(hash);
                    setUndo(hash);
                  }}
                />
              </>
            )}
          </div>
        </div>
      </div>
      <ActionBar
        override={state.override}
        onOverride={isUnanswered(view) ? null : on.onOverride}
        overrideHint={[effect(beside?.comparison ?? null), t("switchHint")].filter(Boolean).join(" ")}
      >
        {inTheWay ? (
          <WayOnInBar kind={inTheWay} />
        ) : mustAnalyze ? (
          <Button kind="primary" onClick={on.onAnalyze}>
            {t("analyzeAgain")}
          </Button>
        ) : (
          !unanswered && (
            <Button
              kind="primary"
              className="sm:order-last"
              busy={view.sending !== null}
              blocked={missing > 0 ? t("blocked.acts", { count: missing }) : null}
              showReason
              onClick={() => on.onImport(unknown?.id ?? null, undo)}
            >
              {t("import", { rows: bytes.rows, ...where })}
            </Button>
          )
        )}
      </ActionBar>
    </>
  );
}

/** When the oldest analysis ended, in ms since 1970. */
const oldestOf = ({ analyses }: Props["state"]): number =>
  Math.min(...analyses.map(({ endedAt }) => Date.parse(endedAt)));

/** After these the way on is another analysis (design §8). */
const voids = new Set<string>([
  "analysis-missing",
  "analysis-old",
  "analysis-differs",
  "ticket-differs",
  "analysis-spent",
  "batch-not-analyzed",
]);
