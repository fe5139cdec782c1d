import { useMutation, useQueryClient } from "@tanstack/react-query";
import Trash from "lucide-react/icons/trash-2";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { troubleOf } from "@/lib/imports/answer";
import type { Job } from "@/lib/imports/job";
import { deleteJob } from "@/lib/imports/job-acts";
import { importsQuery } from "@/lib/imports/requests";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TroubleNotice } from "./trouble-notice";

/** Removes people, file name and findings of an import that is over; asked once more before, and says what stays. */
export function DeleteImport({ job, onDeleted }: { job: Job; onDeleted: () => void }) {
  const t = useTranslations("imports.delete");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => deleteJob(job.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: importsQuery().queryKey });
      onDeleted();
    },
  });
  return (
    <>
      <Button
        className="print:hidden"
        icon={<Trash aria-hidden className="size-4 shrink-0" />}
        onClick={() => setAsking(true)}
      >
        {t("button")}
      </Button>
      {asking && (
        <Dialog
          title={t("title")}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t("keep")}</Button>
              <Button kind="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
                {t("go")}
              </Button>
            </>
          }
        >
          {t("meaning")}
          {remove.error && <TroubleNotice trouble={troubleOf(remove.error)} />}
        </Dialog>
      )}
    </>
  );
}
