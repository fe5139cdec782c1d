import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import type { Job } from "@/lib/imports/job";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { useAccountName } from "./use-account-name";

/** Nobody can know: what we know, what we do not, and what an admin can do now (design §4). */
export function UnknownOutcome({ job, account }: { job: Job; account: Account }) {
  const t = useTranslations("wizard.unknown");
  const ui = useTranslations("ui");
  const problems = useTranslations("problems");
  const names = useTranslations("account.inSentence");
  const name = useAccountName(account);
  const { dateTime } = useFormatter();
  const when = dateTime(new Date(job.createdAt), { dateStyle: "long", timeStyle: "short" });
  return (
    <>
      <Notice tone="warning" word={ui("warning")} role="alert" title={t("title")}>
        {t("meaning")}
      </Notice>
      <Card className="grid gap-6 md:grid-cols-3">
        <Part title={t("known")}>
          <li>
            {t("sentAt", {
              rows: job.rows,
              file: job.fileName ?? t("unnamed"),
              account: name,
              environment: names(account.environment),
              when,
            })}
          </li>
          <li>{t("once")}</li>
          {job.progress > 0 && <li>{t("lastProgress", { share: job.progress / 100 })}</li>}
          {job.problem && <li>{problems(`${job.problem.kind}.title`)}.</li>}
        </Part>
        <Part title={t("notKnown")}>
          <li>{t("notKnownMeaning")}</li>
        </Part>
        <Part title={t("now")}>
          <li>{t("look", { when })}</li>
          <li>{t("ifThere")}</li>
          <li>{t("ifNot")}</li>
        </Part>
      </Card>
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
