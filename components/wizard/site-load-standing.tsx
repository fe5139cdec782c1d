import { useFormatter, useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { CompareProgress } from "./comparing/compare-progress";
import type { SiteLoading } from "./session/site-loading";
import { TroubleNotice } from "./trouble-notice";

type Props = { loading: SiteLoading; onStart: () => void; onRead: () => void; onStop: () => void };

/** Whether what is there already is counted, as of when, or why not and what to do about it. */
export function SiteLoadStanding({ loading, onStart, onRead, onStop }: Props) {
  const t = useTranslations("siteLoad");
  const ui = useTranslations("ui");
  const { dateTime } = useFormatter();
  switch (loading.at) {
    case "idle":
      return null;
    case "reading":
      return <CompareProgress progress={loading.progress} onStop={onStop} />;
    case "costly": {
      const { requests, seconds } = loading.cost;
      return (
        <Notice
          tone="info"
          word={ui("info")}
          role="status"
          title={t("onlyFile")}
          actions={<Button onClick={onRead}>{t("readAll")}</Button>}
        >
          {requests === null
            ? t("costUnknown")
            : t("cost", { requests, minutes: Math.max(1, Math.ceil((seconds ?? 0) / 60)) })}
        </Notice>
      );
    }
    case "stopped":
      return (
        <Notice
          tone="info"
          word={ui("info")}
          role="status"
          title={t("onlyFile")}
          actions={<Button onClick={onStart}>{t("read")}</Button>}
        >
          {t("stopped")}
        </Notice>
      );
    case "not-allowed":
      return (
        <Notice tone="info" word={ui("info")} role="status" title={t("onlyFile")}>
          {t("notAllowed", { list: loading.list })}
        </Notice>
      );
    case "trouble":
      return (
        <TroubleNotice
          trouble={loading.trouble}
          title={t("failed")}
          actions={<Button onClick={onStart}>{t("tryAgain")}</Button>}
        />
      );
    case "read":
      return (
        <p className="text-ink-subtle text-sm">
          {t("readAt", { when: dateTime(new Date(loading.readAt), { dateStyle: "medium", timeStyle: "short" }) })}
        </p>
      );
  }
}
