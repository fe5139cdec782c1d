import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import type { Job } from "@/lib/imports/job";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { RecordFinding } from "./record-finding";
import { sizeIn } from "./size";
import { useAccountName } from "./use-account-name";

type Props = {
  job: Job;
  account: Account;
  /** what can be done where the file is; absent where it is not */
  ways?: ReactNode;
};

/** Nobody can know: what we know, what we do not, what an admin can do safely, and what was found out (design §4). */
export function UnknownOutcome({ job, account, ways }: Props) {
  const t = useTranslations("wizard.unknown");
  const ui = useTranslations("ui");
  const problems = useTranslations("problems");
  const names = useTranslations("account.inSentence");
  const name = useAccountName(account);
  const format = useFormatter();
  const at = (iso: string) => format.dateTime(new Date(iso), { dateStyle: "long", timeStyle: "medium" });
  return (
    <>
      <Notice tone="warning" word={ui("warning")} role="alert" title={t("title")}>
        {t("meaning")}
      </Notice>
      <Card className="grid gap-6 md:grid-cols-2">
        <Part title={t("known")}>
          <li>
            {t("sentAt", {
              rows: job.rows,
              file: job.fileName ?? t("unnamed"),
              size: sizeIn(format, job.bytes),
              account: name,
              environment: names(account.environment),
              when: at(job.createdAt),
            })}
          </li>
          {job.problem && <li>{t("broke", { what: problems(`${job.problem.kind}.title`), when: at(job.movedAt) })}</li>}
          {job.problem?.detail !== undefined && <li>{t("answered", { detail: job.problem.detail })}</li>}
          {job.progress > 0 && <li>{t("lastProgress", { share: job.progress / 100 })}</li>}
          <li>{t("once")}</li>
        </Part>
        <Part title={t("notKnown")}>
          <li>{t(job.progress > 0 ? "notKnownRows" : "notKnownTaken")}</li>
          <li>{t("nothingByItself")}</li>
        </Part>
      </Card>
      <Card>
        <h2 className="text-lg">{t("now")}</h2>
        {ways ?? <p className="mt-1 text-pretty text-ink-subtle text-sm">{t("elsewhere")}</p>}
      </Card>
      <RecordFinding job={job} />
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-2 flex list-disc flex-col gap-1.5 pl-5 text-sm marker:text-ink-faint">{children}</ul>
    </section>
  );
}
