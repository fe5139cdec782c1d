import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { isOver, type JobId } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import { sumOfCounts, together } from "@/lib/imports/together";
import { rowsBeside } from "@/lib/wizard/left-to-send";
import { trialOf, type Wizard } from "@/lib/wizard/state";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { BatchParts } from "./batch-parts";
import { BatchStopped } from "./batch-stopped";
import { Compare } from "./comparing/compare";
import { ReadBack } from "./comparing/read-back";
import { JobProgress } from "./job-progress";
import { ResultRegion } from "./result-region";
import type { View } from "./session/store";
import { StepHeading } from "./step-heading";
import { StuckImport } from "./stuck-import";
import { TrackFiles } from "./track-files";
import { TrialDone } from "./trial/trial-done";
import { TroubleNotice } from "./trouble-notice";
import { UnknownOutcome } from "./unknown-outcome";
import { UnknownWays } from "./unknown-ways";
import { type Part, useParts } from "./use-parts";

type Props = {
  account: Account;
  view: View;
  state: Extract<Wizard, { step: "track" }>;
  arrived: boolean;
  /** the rows of the import are in this page */
  hasFile: boolean;
  /** every part is finished; `last` = the import of the last one */
  onFinished: (last: JobId, outcomes: readonly (Outcome | null)[]) => void;
  onNextPart: (after: JobId) => void;
  onImportRest: () => void;
  /** `imported` = how many parts are in Lucca */
  onBackToFile: (imported: number) => void;
  onAnalyzeAgain: (override: boolean, imported: number) => void;
  onStartOver: (imported: number) => void;
};

/** The import to its last row. Leaving stops nothing that was sent; what cannot be known is said to be unknown. */
export function TrackStep({ account, view, state, arrived, hasFile, ...on }: Props) {
  const { onFinished, onNextPart } = on;
  const t = useTranslations("wizard.track");
  const words = useTranslations("wizard");
  const ui = useTranslations("ui");
  const parts = useParts(state.jobs);
  const last = parts.at(-1);
  const lastId = last?.id;
  const data = last?.job;
  const isSplit = state.parts > 1;
  const trial = trialOf(state);
  const isFinished = data?.state === "finished" && last?.isSettled === true;
  const isAll = isFinished && state.jobs.length === state.parts;
  useEffect(() => {
    if (lastId === undefined || !isFinished) return;
    if (isAll)
      onFinished(
        lastId,
        parts.map(({ outcome }) => outcome),
      );
    else onNextPart(lastId);
  });

  const trouble = last?.trouble ?? null;
  const isGone = trouble?.kind === "not-found";
  const goesOn = isFinished && !isAll && view.going !== null;
  const isStopped = isGone || (data !== undefined && isOver(data) && data.state !== "finished");
  const over = isStopped || (isFinished && !goesOn);
  const imported = isFinished || data?.found?.what === "arrived" ? parts.length : parts.length - 1;
  const nextIsSent = goesOn || (view.sending !== null && isFinished);
  const counts = view.table?.review?.counts;
  const sent = view.table &&
    counts?.firstDate &&
    counts.lastDate && { desk: view.table.desk, from: counts.firstDate, to: counts.lastDate };
  const compare = sent && <Compare {...sent} />;
  const file = data?.fileName ?? state.draft?.name ?? null;
  const left = isSplit && over && !isAll;
  const done = data?.state === "unknown" ? "leadUnknown" : left ? "leadStopped" : "leadDone";
  const lead = over ? done : state.jobs.length < state.parts ? "leadParts" : "lead";
  return (
    <>
      <StepHeading step="track" file={file} arrived={arrived}>
        {t(lead)}
      </StepHeading>
      <div className="flex flex-col gap-4">
        {isGone && (
          <Notice tone="warning" word={ui("warning")} role="alert" title={t("gone")}>
            {t("goneMeaning")}
          </Notice>
        )}
        {trouble && !isGone && (
          <Notice tone="warning" word={ui("warning")} role="status">
            {t("noConnection")}
          </Notice>
        )}
        {!over && (
          <JobProgress
            kind="track"
            sending={view.sending}
            job={nextIsSent ? undefined : data}
            part={isSplit ? { part: parts.length + (nextIsSent ? 1 : 0), parts: state.parts } : null}
            facts={data ? [data.fileName, words("rows", { rows: data.rows })].filter(Boolean).join(" · ") : ""}
          />
        )}
        {data?.state === "refused" && (
          <TroubleNotice
            trouble={data.problem ?? { kind: "unexpected" }}
            title={t(isSplit ? "refusedPart" : "refusedTitle")}
          >
            <p>{t(state.draft ? "refusedMeaning" : "refusedWithoutFile")}</p>
          </TroubleNotice>
        )}
        {data && <StuckImport job={data} />}
        {data?.state === "unknown" && (
          <UnknownOutcome
            job={data}
            account={account}
            ways={
              hasFile && (
                <UnknownWays
                  compare={compare}
                  onAnalyze={() => on.onAnalyzeAgain(data.override, imported)}
                  onImportAgain={() => on.onAnalyzeAgain(false, imported)}
                />
              )
            }
          />
        )}
        {left && (
          <BatchStopped
            imported={imported}
            parts={state.parts}
            trouble={view.trouble}
            hasFile={state.rest !== null}
            unknown={data?.state === "unknown"}
            busy={view.asking === "now"}
            onImportRest={isFinished && state.rest ? on.onImportRest : null}
          />
        )}
        {trial && isAll && state.rest && (
          <TrialDone
            trial={trial}
            rest={rowsBeside(state.rest.asked, view.table?.review ?? null)}
            refused={parts.reduce((sum, { outcome }) => sum + (outcome?.errors.length ?? 0), 0)}
            onGoOn={() => on.onBackToFile(imported)}
          />
        )}
        {isSplit && <BatchParts parts={listOf(state, parts)} />}
        <ResultRegion
          {...resultOf(over ? parts.filter(({ job }) => job?.state === "finished") : [])}
          file={counts ?? null}
        />
        {isAll && sent && <ReadBack {...sent} job={isSplit ? null : (lastId ?? null)} />}
      </div>
      {over && (
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-4">
          {isFinished && data && <TrackFiles job={data} refusedFile={view.refusedFile} receipt={!isSplit} />}
          {(data?.state === "refused" || (left && hasFile)) && state.draft && (
            <Button
              kind={data?.state === "refused" ? "primary" : "secondary"}
              onClick={() => on.onBackToFile(imported)}
            >
              {t("backToFormat")}
            </Button>
          )}
          <Button
            className="sm:ml-auto"
            kind={(isAll && !trial) || isGone || (isFinished && !left && !trial) ? "primary" : "secondary"}
            onClick={() => on.onStartOver(isAll && !trial ? 0 : imported)}
          >
            {t("startOver")}
          </Button>
        </div>
      )}
    </>
  );
}

/** Every part of the file: those that were sent, then those that were not. */
const listOf = ({ parts, rest }: Props["state"], sent: readonly Part[]) =>
  Array.from({ length: parts }, (_, index) => {
    const part = sent[index];
    return {
      rows: part?.job?.rows ?? rest?.asked.bytes.parts[index]?.rows ?? null,
      sent: part ? { id: part.id, state: part.job?.state ?? null } : null,
    };
  });

/** What the parts came to, as one result; nothing while there is none. */
function resultOf(parts: readonly Part[]) {
  const jobs = parts.flatMap(({ job }) => job ?? []);
  const [first] = jobs;
  if (!first) return { job: null, outcome: null };
  const known = parts.flatMap(({ job, outcome }) => (job && outcome ? [{ rows: job.rows, outcome }] : []));
  return {
    job: {
      rows: jobs.reduce((sum, { rows }) => sum + rows, 0),
      counts: sumOfCounts(jobs.map(({ counts }) => counts)),
      override: first.override,
    },
    outcome: known.length === 0 ? null : together(known),
  };
}
