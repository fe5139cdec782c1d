import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { troubleOf } from "@/lib/imports/answer";
import type { WatchedJob } from "@/lib/imports/ask";
import { isOver } from "@/lib/imports/job";
import { giveUp } from "@/lib/imports/job-acts";
import { giveUpAfterMinutes } from "@/lib/imports/limits";
import { jobQuery } from "@/lib/imports/requests";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { TroubleNotice } from "./trouble-notice";

/** An import that has not moved for half an hour: an admin may say that waiting is over, which makes it unknown (design §5). */
export function StuckImport({ job }: { job: WatchedJob }) {
  const t = useTranslations("wizard.stuck");
  const ui = useTranslations("ui");
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => giveUp(job.id),
    onSettled: () => queries.invalidateQueries({ queryKey: jobQuery(job.id).queryKey }),
  });
  const minutes = Math.floor(job.silentMs / 60_000);
  if (isOver(job) || minutes < giveUpAfterMinutes) return null;
  return (
    <Notice
      tone="warning"
      word={ui("warning")}
      role="status"
      title={t("title", { minutes })}
      actions={
        <Button busy={end.isPending} onClick={() => end.mutate()}>
          {t("stop")}
        </Button>
      }
    >
      <p>{t("meaning")}</p>
      {end.error && <TroubleNotice trouble={troubleOf(end.error)} />}
    </Notice>
  );
}
