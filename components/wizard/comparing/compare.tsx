import { useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import type { TableDesk } from "@/lib/format/conversation";
import type { CompareAsk } from "@/lib/format/existing-days";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { openComparing } from "../session/comparing";
import { TroubleNotice } from "../trouble-notice";
import { CompareCost } from "./compare-cost";
import { CompareProgress } from "./compare-progress";
import { ComparisonResult } from "./comparison-result";

type Props = {
  desk: TableDesk;
  /** the file's first and last day, ISO */
  from: string;
  to: string;
  ask: CompareAsk;
  /** nothing that the server read before will do, as after an import */
  fresh: boolean;
};

/** Reads what Lucca holds on the days of the file and says for each kind of row how many; changes nothing. */
export function Compare({ desk, from, to, ask, fresh }: Props) {
  const t = useTranslations("comparing");
  const ui = useTranslations("ui");
  const [comparing] = useState(() => openComparing({ desk, part: { from, to, people: null }, ask, fresh }));
  const view = useSyncExternalStore(comparing.subscribe, comparing.view, comparing.view);
  switch (view.at) {
    case "idle":
      return <Button onClick={() => void comparing.start()}>{t("start")}</Button>;
    case "reading":
      return <CompareProgress progress={view.progress} onStop={comparing.stop} />;
    case "costly":
      return (
        <CompareCost {...view} onRead={() => void comparing.read()} onLess={(part) => void comparing.weigh(part)} />
      );
    case "compared":
      return <ComparisonResult view={view} onAgain={() => void comparing.start()} />;
    case "not-allowed":
      return (
        <Notice tone="info" word={ui("info")} role="status" title={t("notAllowed", { list: view.list })}>
          {t("notAllowedMeaning")}
        </Notice>
      );
    case "trouble":
      return (
        <TroubleNotice
          trouble={view.trouble}
          title={t("failed")}
          actions={<Button onClick={() => void comparing.start()}>{t("tryAgain")}</Button>}
        />
      );
  }
}
