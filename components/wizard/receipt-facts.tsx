import { useFormatter, useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import type { Job } from "@/lib/imports/job";
import { Card } from "../ui/card";
import { AccountBadge } from "./account-badge";
import { Fact } from "./fact";
import { sizeIn } from "./size";
import { StateBadge } from "./state-badge";
import { useWho } from "./use-who";

/** Who, when, where, which bytes, which flags. */
export function ReceiptFacts({ job, account }: { job: Job; account: Account }) {
  const t = useTranslations("imports");
  const who = useWho();
  const undo = useTranslations("undoFile");
  const format = useFormatter();
  const at = (iso: string) => (
    <time dateTime={iso}>{format.dateTime(new Date(iso), { dateStyle: "long", timeStyle: "medium" })}</time>
  );
  const date = (iso: string) => format.dateTime(new Date(iso), { dateStyle: "long" });
  return (
    <Card flush className="p-1">
      <dl className="divide-y divide-line-soft">
        <Fact name={t("account")}>
          <AccountBadge account={account} full />
        </Fact>
        <Fact name={t("state")}>
          <StateBadge state={job.state} />
        </Fact>
        <Fact name={t("startedBy")}>{who(job.startedBy)}</Fact>
        <Fact name={t("started")}>{at(job.createdAt)}</Fact>
        <Fact name={t("ended")}>{job.endedAt ? at(job.endedAt) : t("notEnded")}</Fact>
        <Fact name={t("file")}>
          {job.fileName ?? t("unnamed")}
          {job.batch && ` (${t("part", job.batch)})`}
        </Fact>
        <Fact name={t("rows")}>{format.number(job.rows)}</Fact>
        <Fact name={t("bytes")}>{sizeIn(format, job.bytes)}</Fact>
        <Fact name={t("sha256")}>
          <code className="text-sm [overflow-wrap:anywhere]">{job.sha256}</code>
        </Fact>
        <Fact name={t("override")}>{t(job.override ? "on" : "off")}</Fact>
        {job.kind === "import" && (
          <Fact name={t("undoFile")}>
            <span className="[overflow-wrap:anywhere]">
              {job.undoFile
                ? undo("taken", { parts: job.undoFile.split(",").length, hashes: job.undoFile.replace(",", ", ") })
                : undo("notTaken")}
            </span>
          </Fact>
        )}
        {job.readBack && (
          <Fact name={t("readBack")}>
            {t("readBackCounts", job.readBack)} {at(job.readBack.at)}
          </Fact>
        )}
        {job.after && (
          <Fact name={t("after")}>
            <a href={`/imports/${job.after}`} className="rounded-sm text-brand hover:underline">
              <code className="text-sm [overflow-wrap:anywhere]">{job.after}</code>
            </a>
          </Fact>
        )}
        {job.forgottenAt && <Fact name={t("forgotten")}>{t("forgottenOn", { when: date(job.forgottenAt) })}</Fact>}
        <Fact name={t("job")}>
          <code className="text-sm [overflow-wrap:anywhere]">{job.id}</code>
        </Fact>
        {job.analysis && (
          <Fact name={t("analysis")}>
            <code className="text-sm [overflow-wrap:anywhere]">{job.analysis}</code>
          </Fact>
        )}
      </dl>
    </Card>
  );
}
