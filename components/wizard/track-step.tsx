import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { troubleOf } from "@/lib/imports/answer";
import { isOver, type JobId } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import { jobQuery, outcomeQuery } from "@/lib/imports/requests";
import type { Wizard } from "@/lib/wizard/state";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { JobProgress } from "./job-progress";
import { ResultRegion } from "./result-region";
import { StepHeading } from "./step-heading";
import { StuckImport } from "./stuck-import";
import { TrackFiles } from "./track-files";
import { TroubleNotice } from "./trouble-notice";
import { UnknownOutcome } from "./unknown-outcome";
import { UnknownWays } from "./unknown-ways";

type Props = {
  account: Account;
  state: Extract<Wizard, { step: "track" }>;
  refusedFile: Blob | null;
  arrived: boolean;
  onFinished: (job: JobId, outcome: Outcome | null) => void;
  /** the rows of the import are in this page */
  hasFile: boolean;
  onBackToFile: () => void;
  onAnalyzeAgain: (override: boolean) => void;
  onStartOver: () => void;
};

/** The import to its last row. Leaving stops nothing; what cannot be known is said to be unknown. */
export function TrackStep({ account, state, refusedFile, arrived, hasFile, ...on }: Props) {
  const { onFinished, onBackToFile, onAnalyzeAgain, onStartOver } = on;
  const t = useTranslations("wizard.track");
  const words = useTranslations("wizard");
  const ui = useTranslations("ui");
  const job = useQuery(jobQuery(state.job));
  const said = useQuery(outcomeQuery(job.data?.hasOutcome ? state.job : null));
  const ended = job.data?.state === "finished" && (!job.data.hasOutcome || said.data !== undefined || said.isError);
  const outcome = said.data ?? null;
  const { data } = job;
  useEffect(() => {
    if (ended) onFinished(state.job, outcome);
  }, [ended, state.job, outcome, onFinished]);

  const trouble = job.error ? troubleOf(job.error) : null;
  const isGone = trouble?.kind === "not-found";
  const over = isGone || ended || (data && isOver(data) && data.state !== "finished");
  const file = data?.fileName ?? state.draft?.name ?? null;
  return (
    <>
      <StepHeading step="track" file={file} arrived={arrived}>
        {t(over ? "leadDone" : "lead")}
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
            sending={null}
            job={data}
            facts={data ? [data.fileName, words("rows", { rows: data.rows })].filter(Boolean).join(" · ") : ""}
          />
        )}
        {data?.state === "refused" && (
          <TroubleNotice trouble={data.problem ?? { kind: "unexpected" }} title={t("refusedTitle")}>
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
                  compare={null}
                  onAnalyze={() => onAnalyzeAgain(data.override)}
                  onImportAgain={() => onAnalyzeAgain(false)}
                />
              )
            }
          />
        )}
        <ResultRegion job={ended && data ? data : null} outcome={outcome} />
      </div>
      {over && (
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-4">
          {ended && data && <TrackFiles job={data} refusedFile={refusedFile} />}
          {data?.state === "refused" && state.draft && (
            <Button kind="primary" onClick={onBackToFile}>
              {t("backToFormat")}
            </Button>
          )}
          <Button className="sm:ml-auto" kind={ended || isGone ? "primary" : "secondary"} onClick={onStartOver}>
            {t("startOver")}
          </Button>
        </div>
      )}
    </>
  );
}
