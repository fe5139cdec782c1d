import { useFormatter, useTranslations } from "use-intl";
import { needsALook } from "@/lib/imports/find-imports";
import type { Job } from "@/lib/imports/job";
import { tallyOf } from "@/lib/imports/result";
import { classNames } from "../ui/class-names";
import { StateBadge } from "./state-badge";
import { useResultSentence } from "./use-result-sentence";
import { useWho } from "./use-who";

/** One past import in the list: which file, when, by whom, and what became of its rows. */
export function ImportLine({ job }: { job: Job }) {
  const t = useTranslations("imports");
  // words: wizard.unknown.found.arrived, wizard.unknown.found.nothing, wizard.unknown.found.partly
  const found = useTranslations("wizard.unknown.found");
  const words = useTranslations("wizard");
  const sentence = useResultSentence();
  const { dateTime } = useFormatter();
  const who = useWho();
  return (
    <li className="grid gap-x-4 gap-y-1 px-4 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_13rem_10rem]">
      <div className="min-w-0">
        <a
          href={`/imports/${job.id}`}
          className="rounded-sm font-semibold text-base text-brand [overflow-wrap:anywhere] hover:underline"
        >
          {job.fileName ?? t("unnamed")}
        </a>
        {job.batch && <span className="text-ink-subtle"> {t("part", job.batch)}</span>}
        <p className={classNames("text-pretty", needsALook(job) ? "text-ink" : "text-ink-subtle")}>
          {job.state === "finished" ? sentence(tallyOf(job.rows, job.counts)) : words("rows", { rows: job.rows })}
        </p>
      </div>
      <p className="text-ink-subtle tabular-nums">
        <time dateTime={job.createdAt}>
          {dateTime(new Date(job.createdAt), { dateStyle: "medium", timeStyle: "short" })}
        </time>
        {job.startedBy !== null && <span className="block truncate">{who(job.startedBy)}</span>}
      </p>
      <p className="flex flex-col items-start gap-1">
        <StateBadge state={job.state} />
        {job.found && <span className="text-ink-subtle text-xs">{found(job.found.what)}</span>}
      </p>
    </li>
  );
}
