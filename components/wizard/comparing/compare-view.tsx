import { useTranslations } from "use-intl";
import type { ExistingKind } from "@/lib/format/existing-days";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import type { Comparing, openComparing } from "../session/comparing";
import { TroubleNotice } from "../trouble-notice";
import { CompareCost } from "./compare-cost";
import { CompareProgress } from "./compare-progress";
import { ComparisonResult } from "./comparison-result";

type Props = {
  comparing: ReturnType<typeof openComparing>;
  view: Comparing;
  /** what the button says that begins it */
  start: string;
  /** the days to read, ISO */
  period: { from: string; to: string };
  shown: ExistingKind | null;
  onShow: (kind: ExistingKind | null) => void;
};

/** A comparison wherever it stands: its button, its cost, its progress, its result. */
export function CompareView({ comparing, view, start, period, shown, onShow }: Props) {
  const t = useTranslations("comparing");
  const ui = useTranslations("ui");
  const begin = () => void comparing.weigh({ ...period, people: null });
  switch (view.at) {
    case "idle":
      return <Button onClick={begin}>{start}</Button>;
    case "reading":
      return <CompareProgress progress={view.progress} onStop={comparing.stop} />;
    case "costly":
      return (
        <CompareCost {...view} onRead={() => void comparing.read()} onLess={(part) => void comparing.weigh(part)} />
      );
    case "compared":
      return <ComparisonResult view={view} shown={shown} onShow={onShow} onAgain={begin} />;
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
          actions={<Button onClick={begin}>{t("tryAgain")}</Button>}
        />
      );
  }
}
