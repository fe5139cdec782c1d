import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { troubleOf } from "@/lib/imports/answer";
import { type Found, findings, type Job } from "@/lib/imports/job";
import { recordFound } from "@/lib/imports/job-acts";
import { jobQuery } from "@/lib/imports/requests";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { TroubleNotice } from "./trouble-notice";
import { useWho } from "./use-who";

/** What an admin found out about an unknown import: kept beside it, which stays unknown; later imports need not name it. */
export function RecordFinding({ job }: { job: Job }) {
  const t = useTranslations("wizard.unknown.found");
  const { dateTime } = useFormatter();
  const who = useWho();
  const queries = useQueryClient();
  const [what, setWhat] = useState<Found | null>(job.found?.what ?? null);
  const record = useMutation({
    mutationFn: (found: Found) => recordFound(job.id, found),
    onSuccess: () => queries.invalidateQueries({ queryKey: jobQuery(job.id).queryKey }),
  });
  return (
    <Card>
      <fieldset className="min-w-0">
        <legend className="font-semibold text-ink-strong text-lg">{t("title")}</legend>
        <p className="mt-1 mb-3 text-ink-subtle text-sm">{t("meaning")}</p>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {findings.map((each) => (
            <label key={each} className="flex items-center gap-2 text-sm">
              <input
                type="radio"
                name="found"
                className="size-4 accent-brand"
                checked={what === each}
                onChange={() => setWhat(each)}
              />
              {t(each)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button
          busy={record.isPending}
          blocked={what === null ? t("choose") : null}
          onClick={() => what !== null && record.mutate(what)}
        >
          {t("record")}
        </Button>
        <p role="status" className="text-ink-subtle text-sm">
          {job.found &&
            t("recorded", {
              what: t(job.found.what),
              when: dateTime(new Date(job.found.at), { dateStyle: "medium", timeStyle: "short" }),
              by: job.found.by === null ? t("nobody") : who(job.found.by),
            })}
        </p>
      </div>
      {record.error && <TroubleNotice trouble={troubleOf(record.error)} />}
    </Card>
  );
}
