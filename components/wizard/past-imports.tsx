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
        <Card flush className="overflow-x-auto">
          <table className="w-full text-left text-sm">
            <thead>
              <tr className="border-line border-b text-ink-subtle text-xs">
                {(["file", "when", "rows", "state"] as const).map((name) => (
                  <th key={name} scope="col" className="px-4 py-2.5 font-semibold">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line-soft">
              {data.map((job) => (
                <tr key={job.id} className="hover:bg-surface-sunken">
                  <td className="max-w-80 px-4 py-3">
                    <a
                      href={`/imports/${job.id}`}
                      className="rounded-sm font-semibold text-brand [overflow-wrap:anywhere] hover:underline"
                    >
                      {job.fileName ?? t("unnamed")}
                    </a>
                  </td>
                  <td className="whitespace-nowrap px-4 py-3 tabular-nums">
                    <time dateTime={job.createdAt}>
                      {dateTime(new Date(job.createdAt), { dateStyle: "medium", timeStyle: "short" })}
                    </time>
                  </td>
                  <td className="whitespace-nowrap px-4 py-3 tabular-nums">{words("rows", { rows: job.rows })}</td>
                  <td className="px-4 py-3">
                    <StateBadge state={job.state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </Frame>
  );
}
