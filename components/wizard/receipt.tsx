"use client";
import { useQuery } from "@tanstack/react-query";
import Printer from "lucide-react/icons/printer";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { troubleOf } from "@/lib/imports/answer";
import { isOver, type JobId } from "@/lib/imports/job";
import { jobQuery, outcomeQuery } from "@/lib/imports/requests";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Frame } from "./frame";
import { PageHeading } from "./page-heading";
import { ReceiptFacts } from "./receipt-facts";
import { ResultRegion } from "./result-region";
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
            <Button
              className="print:hidden"
              icon={<Printer aria-hidden className="size-4 shrink-0" />}
              onClick={() => window.print()}
            >
              {t("print")}
            </Button>
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
        {job?.state === "unknown" && <UnknownOutcome job={job} account={account} />}
        {job?.state !== "unknown" && job?.problem && <TroubleNotice trouble={job.problem} />}
        {settled && <ResultRegion job={job} outcome={said.data ?? null} />}
        {job && <ReceiptFacts job={job} account={account} />}
      </div>
    </Frame>
  );
}
