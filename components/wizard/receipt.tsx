"use client";
import { useQuery } from "@tanstack/react-query";
import Download from "lucide-react/icons/download";
import Printer from "lucide-react/icons/printer";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { troubleOf } from "@/lib/imports/answer";
import { isOver, type JobId } from "@/lib/imports/job";
import { receiptAddress } from "@/lib/imports/job-acts";
import { jobQuery, outcomeQuery } from "@/lib/imports/requests";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { BatchOf } from "./batch-of";
import { DeleteImport } from "./delete-import";
import { Frame } from "./frame";
import { JobHistory } from "./job-history";
import { PageHeading } from "./page-heading";
import { ReceiptFacts } from "./receipt-facts";
import { ResultRegion } from "./result-region";
import { StuckImport } from "./stuck-import";
import { TroubleNotice } from "./trouble-notice";
import { UnknownOutcome } from "./unknown-outcome";

/** One import on one printable page: what was sent, when, where, and what became of every row. */
export function Receipt({ account, id }: { account: Account; id: JobId }) {
  const t = useTranslations("imports");
  const ui = useTranslations("ui");
  const { data: job, error } = useQuery(jobQuery(id));
  const said = useQuery(outcomeQuery(job?.hasOutcome ? id : null));
  const trouble = error && !job ? troubleOf(error) : null;
  const settled = job?.state === "finished" && (!job.hasOutcome || said.data !== undefined || said.isError);
  return (
    <Frame account={account} place="imports">
      <p className="mt-1 text-sm print:hidden">
        <a href="/imports" className="rounded-sm font-semibold text-brand hover:underline">
          {t("all")}
        </a>
      </p>
      <PageHeading
        title={job ? t("receiptOf", { file: job.fileName ?? t("unnamed") }) : t("receipt")}
        beside={
          job && (
            <div className="flex flex-wrap gap-2 print:hidden">
              {isOver(job) && job.state !== "unknown" && (
                <DeleteImport job={job} onDeleted={() => window.location.assign("/imports")} />
              )}
              <a
                href={receiptAddress(job.id)}
                download
                className="inline-flex min-h-control items-center gap-1.5 rounded-sm px-2 font-semibold text-brand text-sm hover:underline"
              >
                <Download aria-hidden className="size-4 shrink-0" />
                {t("json")}
              </a>
              <Button icon={<Printer aria-hidden className="size-4 shrink-0" />} onClick={() => window.print()}>
                {t("print")}
              </Button>
            </div>
          )
        }
      />
      <div className="flex flex-col gap-4">
        {trouble?.kind === "not-found" ? (
          <Notice tone="warning" word={ui("warning")} title={t("notFound")}>
            {t("notFoundMeaning")}
          </Notice>
        ) : (
          trouble && <TroubleNotice trouble={trouble} />
        )}
        {job && !isOver(job) && (
          <Notice tone="info" word={ui("info")}>
            {t("inProgress")}
          </Notice>
        )}
        {job && <StuckImport job={job} />}
        {job?.state === "unknown" && <UnknownOutcome job={job} account={account} />}
        {job?.state !== "unknown" && job?.problem && <TroubleNotice trouble={job.problem} />}
        {settled && <ResultRegion job={job} outcome={said.data ?? null} />}
        {job?.batch && <BatchOf batch={job.batch} />}
        {job && <ReceiptFacts job={job} account={account} />}
        {job && <JobHistory job={job} />}
      </div>
    </Frame>
  );
}
