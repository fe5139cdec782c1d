import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Choices, Review } from "@/lib/format/conversation";
import { troubleOf } from "@/lib/imports/answer";
import { isOver } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import { jobQuery, outcomeQuery } from "@/lib/imports/requests";
import { finishedAnalysis } from "@/lib/wizard/finished-analysis";
import { analysisStands, type FinishedAnalysis, type Wizard } from "@/lib/wizard/state";
import { ActionBar } from "./action-bar";
import { AnalysisVerdict } from "./analysis-verdict";
import { AnalyzeWayOn } from "./analyze-way-on";
import { ReviewBoard } from "./format-step";
import { JobProgress } from "./job-progress";
import type { View } from "./session/store";
import { StepHeading } from "./step-heading";
import { TroubleNotice } from "./trouble-notice";
import { usePeriod } from "./use-period";

type Props = {
  view: View;
  state: Extract<Wizard, { step: "analyze" }>;
  arrived: boolean;
  onOutcome: (analysis: NonNullable<Props["state"]["analysis"]>, outcome: Outcome) => void;
  onReview: (review: Review) => void;
  onChoices: (choices: Choices) => void;
  onOverride: (override: boolean) => void;
  onLeaveOut: () => void;
  onAnalyze: () => void;
  onContinue: (analysis: FinishedAnalysis) => void;
};

/** Lucca's dry run: its progress, then what it says, on the admin's own rows. */
export function AnalyzeStep({ view, state, arrived, ...on }: Props) {
  const t = useTranslations("wizard.analyze");
  const period = usePeriod();
  const { asked, analysis, draft } = state;
  const job = useQuery(jobQuery(analysis));
  const said = useQuery(outcomeQuery(job.data?.hasOutcome ? analysis : null));
  const { onOutcome } = on;
  useEffect(() => {
    if (analysis !== null && said.data) onOutcome(analysis, said.data);
  }, [analysis, said.data, onOutcome]);

  const { bytes } = asked;
  const placed = analysis !== null && view.placed === analysis && said.data !== undefined;
  const failure = job.data && isOver(job.data) && !job.data.hasOutcome && (job.data.problem ?? { kind: "unexpected" });
  const silent = said.error ?? (job.data ? null : job.error);
  const trouble = view.trouble ?? (failure || (silent && troubleOf(silent)));
  const { table } = view;
  return (
    <>
      <StepHeading step="analyze" file={draft.name} arrived={arrived}>
        {t(placed ? "leadDone" : "lead", { file: draft.name })}
      </StepHeading>
      <div className="flex flex-col gap-4 pb-6">
        {trouble && <TroubleNotice trouble={trouble} title={t("failed")} />}
        {!trouble && !placed && (
          <JobProgress
            kind="analyze"
            sending={view.sending}
            job={job.data}
            facts={t("facts", {
              rows: bytes.rows,
              people: bytes.people,
              period: period(bytes.firstDate, bytes.lastDate),
            })}
          />
        )}
        <div aria-live="polite" className="empty:hidden">
          {placed && <AnalysisVerdict state={state} outcome={said.data} rows={bytes.rows} />}
        </div>
        {(placed || trouble) && table && (
          <Suspense>
            <ReviewBoard
              desk={table.desk}
              fileName={draft.name}
              review={table.review}
              progress={table.progress}
              choices={table.choices}
              onReview={on.onReview}
              onChoices={on.onChoices}
            />
          </Suspense>
        )}
      </div>
      {(placed || trouble) && (
        <ActionBar override={state.override} onOverride={on.onOverride}>
          <AnalyzeWayOn
            view={view}
            stands={placed && analysisStands(state)}
            finished={placed && job.data ? finishedAnalysis(job.data, said.data) : null}
            onLeaveOut={on.onLeaveOut}
            onAnalyze={on.onAnalyze}
            onContinue={on.onContinue}
          />
        </ActionBar>
      )}
    </>
  );
}
