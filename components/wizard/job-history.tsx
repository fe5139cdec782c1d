import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import type { Job } from "@/lib/imports/job";
import { historyQuery } from "@/lib/imports/requests";
import { Card } from "../ui/card";
import { useWho } from "./use-who";

/** What happened to an import, step by step, with what somebody found out about it later. */
export function JobHistory({ job }: { job: Job }) {
  const t = useTranslations("imports");
  const who = useWho();
  const problems = useTranslations("problems");
  const { dateTime } = useFormatter();
  const { data } = useQuery(historyQuery(job));
  if (!data || data.length === 0) return null;
  return (
    <Card>
      <h2 className="text-lg">{t("history")}</h2>
      <ol className="mt-2 flex flex-col gap-1.5 text-sm">
        {data.map((event) => (
          <li key={`${event.at} ${event.what}`} className="flex flex-wrap gap-x-4">
            <time dateTime={event.at} className="w-44 shrink-0 text-ink-subtle tabular-nums">
              {dateTime(new Date(event.at), { dateStyle: "medium", timeStyle: "medium" })}
            </time>
            <span className="min-w-0 flex-1 basis-60 text-ink-strong">
              {t(`happened.${event.what}`)}
              {event.by !== null && <span className="text-ink-subtle"> · {who(event.by)}</span>}
              {event.problem && (
                <span className="block text-ink-subtle">{problems(`${event.problem.kind}.title`)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
