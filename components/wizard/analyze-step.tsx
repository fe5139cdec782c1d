import { Suspense, useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Choices, Review } from "@/lib/format/conversation";
import type { JobId } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import { together } from "@/lib/imports/together";
import { finishedAnalysis } from "@/lib/wizard/finished-analysis";
import { leftToSend, rowsBeside } from "@/lib/wizard/left-to-send";
import { analysisStands, type FinishedAnalysis, partsLeft, type Wizard } from "@/lib/wizard/state";
import { isTooMuch } from "@/lib/wizard/too-much";
import { Notice } from "../ui/notice";
import { ActionBar } from "./action-bar";
import { AnalysisVerdict } from "./analysis-verdict";
import { AnalyzeWayOn } from "./analyze-way-on";
import { JobProgress } from "./job-progress";
import { ReviewBoard } from "./load-board";
import { PageTrouble, pageKindOf, WayOnInBar } from "./page-trouble";
import type { View } from "./session/store";
import { siteLoadOf } from "./site-load";
import { SplitOffer } from "./split-offer";
import { StepHeading } from "./step-heading";
import { TrialNotice } from "./trial/trial-notice";
import { TroubleNotice } from "./trouble-notice";
import { type Part, useParts } from "./use-parts";
import { usePeriod } from "./use-period";

type Props = {
  view: View;
  state: Extract<Wizard, { step: "analyze" }>;
  arrived: boolean;
  /** the outcome of every part; `last` = the analysis of the last one */
  onOutcome: (last: JobId, outcomes: readonly Outcome[]) => void;
  onNextPart: (after: JobId) => void;
  onReview: (review: Review) => void;
  onChoices: (choices: Choices) => void;
  onOverride: (override: boolean) => void;
  onLeaveOut: () => void;
  onAnalyze: () => void;
  onSplit: () => void;
  onContinue: (analyses: readonly FinishedAnalysis[]) => void;
};

/** Lucca's dry run: its progress, then what it says, on the admin's own rows. */
export function AnalyzeStep({ view, state, arrived, ...on }: Props) {
  const t = useTranslations("wizard.analyze");
  const format = useTranslations("wizard.format");
  const ui = useTranslations("ui");
  const period = usePeriod();
  const { analyses, draft } = state;
  const left = partsLeft(state);
  const parts = useParts(analyses);
  const last = parts.at(-1);
  const lastId = last?.id;
  const isAnswered = last?.isSettled === true && last.outcome !== null;
  const said = parts.map(({ outcome }) => outcome).filter((outcome) => outcome !== null);
  const isAll = parts.length === left.length && said.length === left.length;
  const { onOutcome, onNextPart } = on;
  useEffect(() => {
    if (lastId === undefined || !isAnswered) return;
    if (isAll) onOutcome(lastId, said);
    else onNextPart(lastId);
  });

  const numbers = leftToSend(state);
  const placed = lastId !== undefined && view.placed === lastId && isAll;
  const failed = parts.find(({ isSettled, outcome, trouble }) => isSettled && outcome === null && trouble === null);
  const failure = failed && (failed.job?.problem ?? { kind: "unexpected" as const });
  const silent = parts.find(({ trouble }) => trouble !== null)?.trouble ?? null;
  const trouble = view.trouble ?? failure ?? silent;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said of parts that are all answered never changes
  const outcome = useMemo(
    () => (isAll ? together(said.map((each, part) => ({ outcome: each, rows: left[part]?.rows ?? 0 }))) : null),
    [isAll, lastId],
  );
  const isLarge = (trouble !== null && isTooMuch(trouble)) || (placed && outcome?.complete === false);
  const tooMuch = isLarge && !state.edited ? { parts: left.length, trouble } : null;
  const partNow = partInWork(state, view.sending === null ? analyses.length : analyses.length + 1);
  const inTheWay = trouble && pageKindOf(trouble);
  const { table } = view;
  return (
    <>
      <StepHeading step="analyze" file={draft.name} arrived={arrived}>
        {t(placed ? "leadDone" : "lead", { file: draft.name })}
      </StepHeading>
      <div className="flex flex-col gap-4 pb-6">
        {inTheWay && <PageTrouble kind={inTheWay} bare />}
        {trouble && !inTheWay && tooMuch === null && <TroubleNotice trouble={trouble} title={t("failed")} />}
        {state.asked.trial && (
          <TrialNotice trial={state.asked.trial} rest={rowsBeside(state.asked, table?.review ?? null)} />
        )}
        {state.imported.length > 0 && (
          <Notice tone="info" word={ui("info")}>
            {t("importedBefore", { imported: state.imported.length, parts: state.asked.bytes.parts.length })}
          </Notice>
        )}
        {view.notice === "partly-imported" && (
          <Notice tone="warning" word={ui("warning")} role="status">
            {format("partlyImported", { file: draft.name })}
          </Notice>
        )}
        <SplitOffer view={view} tooMuch={tooMuch} onSplit={on.onSplit} />
        {!trouble && !placed && (
          <JobProgress
            kind="analyze"
            sending={view.sending}
            job={view.sending === null ? last?.job : undefined}
            part={partNow}
            facts={t("facts", {
              rows: numbers.rows,
              people: numbers.people,
              period: period(numbers.firstDate, numbers.lastDate),
            })}
          />
        )}
        <div aria-live="polite" className="empty:hidden">
          {placed && outcome && <AnalysisVerdict state={state} outcome={outcome} rows={numbers.rows} />}
        </div>
        {(placed || trouble) && table && (
          <Suspense>
            <ReviewBoard
              desk={table.desk}
              fileName={draft.name}
              review={table.review}
              progress={table.progress}
              choices={table.choices}
              siteLoad={siteLoadOf(table, state.override)}
              onReview={on.onReview}
              onChoices={on.onChoices}
            />
          </Suspense>
        )}
      </div>
      {(placed || trouble) && (
        <ActionBar override={state.override} onOverride={on.onOverride}>
          {inTheWay ? (
            <WayOnInBar kind={inTheWay} />
          ) : (
            <AnalyzeWayOn
              view={view}
              offered={tooMuch !== null}
              stands={placed && analysisStands(state)}
              finished={placed ? finishedParts(parts) : null}
              onLeaveOut={on.onLeaveOut}
              onAnalyze={on.onAnalyze}
              onContinue={on.onContinue}
            />
          )}
        </ActionBar>
      )}
    </>
  );
}

/** Which part is in work, of how many; null when the file is whole. */
function partInWork({ asked, imported }: Props["state"], count: number): { part: number; parts: number } | null {
  const parts = asked.bytes.parts.length;
  return parts > 1 ? { part: Math.min(imported.length + Math.max(count, 1), parts), parts } : null;
}

/** Null while one is not finished or not free of errors. */
function finishedParts(parts: readonly Part[]): readonly FinishedAnalysis[] | null {
  const finished = parts.flatMap(({ job, outcome }) => (job && outcome && finishedAnalysis(job, outcome)) ?? []);
  return finished.length === parts.length ? finished : null;
}
