"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { troubleOf } from "@/lib/imports/answer";
import { importsQuery } from "@/lib/imports/requests";
import { Card } from "../ui/card";
import { Frame } from "./frame";
import { PageHeading } from "./page-heading";
import { StateBadge } from "./state-badge";
import { TroubleNotice } from "./trouble-notice";

/** The list of past imports, each a link to its receipt. */
export function PastImports({ account }: { account: Account }) {
  const t = useTranslations("imports");
  const words = useTranslations("wizard");
  const { dateTime } = useFormatter();
  const { data, error } = useQuery(importsQuery());
  return (
    <Frame account={account} place="imports">
      <PageHeading title={t("title")}>{t("lead")}</PageHeading>
      {error && !data && <TroubleNotice trouble={troubleOf(error)} />}
      {!data && !error && <p role="status">{t("loading")}</p>}
      {data?.length === 0 && (
        <Card className="py-12 text-center">
          <h2 className="text-lg">{t("empty")}</h2>
          <p className="mt-1 text-ink-subtle">{t("emptyMeaning")}</p>
        </Card>
      )}
      {data && data.length > 0 && (
        <Card flush>
          <ul className="divide-y divide-line-soft">
            {data.map((job) => (
              <li
                key={job.id}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 text-sm sm:grid sm:grid-cols-[minmax(0,1fr)_13rem_7rem_10rem]"
              >
                <a
                  href={`/imports/${job.id}`}
                  className="max-w-full rounded-sm font-semibold max-sm:w-full sm:w-max text-base text-brand [overflow-wrap:anywhere] hover:underline"
                >
                  {job.fileName ?? t("unnamed")}
                </a>
                <time dateTime={job.createdAt} className="text-ink-subtle tabular-nums">
                  {dateTime(new Date(job.createdAt), { dateStyle: "medium", timeStyle: "short" })}
                </time>
                <span className="tabular-nums">{words("rows", { rows: job.rows })}</span>
                <span>
                  <StateBadge state={job.state} />
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Frame>
  );
}
