import { useId } from "react";
import { useTranslations } from "use-intl";
import type { Counts } from "@/lib/format/conversation";
import type { ExistingKind } from "@/lib/format/existing-days";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { CompareView } from "./compare-view";
import type { Beside } from "./use-before-import";

type Props = {
  beside: Beside;
  /** the file's period is in them */
  counts: Counts;
  /** whose rows are shown */
  shown: ExistingKind | null;
  onShow: (kind: ExistingKind | null) => void;
  /** takes the rows that are in Lucca already out of the file; absent where the file must not change */
  onSkipSame?: () => void;
};

/** What Lucca already holds on the days of the file, and what an import would make of it. Nothing waits for it. */
export function ExistingPanel({ beside, counts, shown, onShow, onSkipSame }: Props) {
  const t = useTranslations("comparing");
  const heading = useId();
  const { firstDate, lastDate } = counts;
  const { view, before, comparison } = beside;
  const same = comparison?.counts.same ?? 0;
  if (firstDate === null || lastDate === null) return null;
  return (
    <section aria-labelledby={heading}>
      <Card flush className="px-4 py-3">
        <h2 id={heading} className="text-base">
          {t("panel")}
        </h2>
        {view.at === "idle" && <p className="mt-1 mb-2 text-pretty text-ink-subtle text-sm">{t("panelLead")}</p>}
        <CompareView
          comparing={before.comparing}
          view={view}
          start={t("read")}
          period={{ from: firstDate, to: lastDate }}
          shown={shown}
          onShow={onShow}
        />
        {onSkipSame && same > 0 && (
          <Button size="small" className="mt-2" onClick={onSkipSame}>
            {t("skipSame", { rows: same })}
          </Button>
        )}
      </Card>
    </section>
  );
}
