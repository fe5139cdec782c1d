import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import type { TableDesk } from "@/lib/format/conversation";
import type { Comparison, ExistingKind } from "@/lib/format/existing-days";
import { openComparing } from "../session/comparing";
import { CompareView } from "./compare-view";
import { KindRows } from "./kind-rows";

type Props = {
  desk: TableDesk;
  /** the file's first and last day, ISO */
  from: string;
  to: string;
  /** what the button says that begins it */
  start?: string;
  /** called once per comparison */
  onCompared?: (comparison: Comparison) => void;
};

/** Reads what Lucca holds on the days of the file after an import, afresh, and says for each row sent whether it is there. */
export function Compare({ desk, from, to, start, onCompared }: Props) {
  const t = useTranslations("comparing");
  const [shown, setShown] = useState<ExistingKind | null>(null);
  const [comparing] = useState(() =>
    openComparing({ desk, part: { from, to, people: null }, ask: { as: "after" }, fresh: true }),
  );
  const view = useSyncExternalStore(comparing.subscribe, comparing.view, comparing.view);
  const comparison = view.at === "compared" ? view.comparison : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told of each comparison, not of each render
  useEffect(() => {
    if (comparison) onCompared?.(comparison);
  }, [comparison]);
  return (
    <>
      <CompareView
        comparing={comparing}
        view={view}
        start={start ?? t("start")}
        period={{ from, to }}
        shown={shown}
        onShow={setShown}
      />
      {comparison && shown && <KindRows desk={desk} comparison={comparison} kind={shown} />}
    </>
  );
}
