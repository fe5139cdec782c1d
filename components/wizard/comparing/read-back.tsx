import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { TableDesk } from "@/lib/format/conversation";
import type { Comparison } from "@/lib/format/existing-days";
import type { ReadBack as Counted, JobId } from "@/lib/imports/job";
import { recordReadBack } from "@/lib/imports/job-acts";
import { jobQuery } from "@/lib/imports/requests";
import { Card } from "../../ui/card";
import { Compare } from "./compare";

type Props = {
  desk: TableDesk;
  from: string;
  to: string;
  /** the import whose receipt it goes into; null when the rows went in several */
  job: JobId | null;
};

/** After an import: what Lucca now holds of the rows that were sent, on the page and in the receipt. */
export function ReadBack({ desk, from, to, job }: Props) {
  const t = useTranslations("comparing.readBack");
  const queries = useQueryClient();
  const record = useMutation({
    mutationFn: (comparison: Comparison) => (job ? recordReadBack(job, countedIn(comparison)) : Promise.resolve()),
    onSuccess: () => job && queries.invalidateQueries({ queryKey: jobQuery(job).queryKey }),
  });
  return (
    <Card>
      <h2 className="text-lg">{t("title")}</h2>
      <p className="mt-1 mb-3 text-pretty text-ink-subtle text-sm">{t("meaning")}</p>
      <Compare desk={desk} from={from} to={to} start={t("start")} onCompared={record.mutate} />
      {job && record.isSuccess && (
        <p role="status" className="mt-2 text-ink-subtle text-sm">
          {t("recorded")}
        </p>
      )}
      {record.isError && (
        <p role="status" className="mt-2 text-sm text-warning">
          {t("notRecorded")}
        </p>
      )}
    </Card>
  );
}

const countedIn = ({ counts }: Comparison): Counted => ({
  there: counts.there,
  missing: counts["not-there"],
  different: counts.different,
  unread: counts.unread + counts["unknown-login"],
});
