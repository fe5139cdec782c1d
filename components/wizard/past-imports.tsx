"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { troubleOf } from "@/lib/imports/answer";
import { importsThat, noFilter } from "@/lib/imports/find-imports";
import { importsQuery } from "@/lib/imports/requests";
import { visitorQuery } from "@/lib/imports/visitor";
import { Card } from "../ui/card";
import { Frame } from "./frame";
import { ImportFilters } from "./import-filters";
import { ImportLine } from "./import-line";
import { PageHeading } from "./page-heading";
import { TroubleNotice } from "./trouble-notice";

/** The list of past imports, each a link to its receipt. */
export function PastImports({ account }: { account: Account }) {
  const t = useTranslations("imports");
  const { data, error } = useQuery(importsQuery());
  const isShared = useQuery(visitorQuery()).data?.signIn === true;
  const [filter, setFilter] = useState(noFilter);
  const shown = importsThat(data ?? [], filter);
  return (
    <Frame account={account} place="imports">
      <PageHeading title={t("title")}>{t(isShared ? "leadShared" : "lead")}</PageHeading>
      {error && !data && <TroubleNotice trouble={troubleOf(error)} />}
      {!data && !error && <p role="status">{t("loading")}</p>}
      {data?.length === 0 && (
        <Card className="py-12 text-center">
          <h2 className="text-lg">{t("empty")}</h2>
          <p className="mt-1 text-ink-subtle">{t("emptyMeaning")}</p>
        </Card>
      )}
      {data && data.length > 0 && (
        <>
          <ImportFilters filter={filter} shown={shown.length} all={data.length} onFilter={setFilter} />
          {shown.length === 0 ? (
            <Card className="py-10 text-center text-ink-subtle">{t("filter.none")}</Card>
          ) : (
            <Card flush>
              <ul className="divide-y divide-line-soft">
                {shown.map((job) => (
                  <ImportLine key={job.id} job={job} />
                ))}
              </ul>
            </Card>
          )}
        </>
      )}
    </Frame>
  );
}
