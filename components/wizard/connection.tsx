"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { troubleOf } from "@/lib/imports/answer";
import { askLastCheck, runCheck } from "@/lib/imports/check-connection";
import { type CheckProgress, mostRequests } from "@/lib/imports/connection";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { ConnectionProgress } from "./connection-progress";
import { ConnectionResult } from "./connection-result";
import { Frame } from "./frame";
import { PageHeading } from "./page-heading";
import { TroubleNotice } from "./trouble-notice";

const queryKey = ["connection"];

/** What Lucca lets this key do: the last check, and a new one. */
export function Connection({ account }: { account: Account }) {
  const t = useTranslations("connection");
  const client = useQueryClient();
  const [progress, setProgress] = useState<CheckProgress | null>(null);
  const last = useQuery({ queryKey, queryFn: ({ signal }) => askLastCheck(signal) });
  const check = useMutation({
    mutationFn: () => runCheck(setProgress),
    onSuccess: (checked) => client.setQueryData(queryKey, checked),
    onSettled: () => setProgress(null),
  });
  const begin = (
    <Button kind="primary" busy={check.isPending} onClick={() => check.mutate()}>
      {t(last.data ? "again" : "begin")}
    </Button>
  );
  const trouble = check.error ?? (last.data ? null : last.error);
  return (
    <Frame account={account} place="connection">
      <PageHeading title={t("title")} beside={last.isSuccess && begin}>
        {t("lead")}
      </PageHeading>
      {check.isPending && <ConnectionProgress progress={progress} />}
      {trouble && <TroubleNotice trouble={troubleOf(trouble)} {...(check.error && { title: t("broke") })} />}
      {last.isPending && <p role="status">{t("loading")}</p>}
      {last.data === null && !check.isPending && (
        <Card className="flex flex-col items-center gap-3 py-12 text-center">
          <h2 className="text-lg">{t("never")}</h2>
          <p className="max-w-xl text-pretty text-ink-subtle">{t("neverMeaning")}</p>
          <p className="text-ink-subtle text-sm">{t("cost", { most: mostRequests })}</p>
        </Card>
      )}
      {last.data && !check.isPending && <ConnectionResult checked={last.data} />}
    </Frame>
  );
}
