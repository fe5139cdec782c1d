import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";

type Props = {
  /** the comparison with what Lucca holds: its button, its progress, its result */
  compare: ReactNode;
  /** the same flag again: Lucca's dry run says what it would still do */
  onAnalyze: () => void;
  /** with replacing off, so that days that arrived are left alone */
  onImportAgain: () => void;
};

/** Three ways on that cannot make it worse; none of them sends an import by itself. */
export function UnknownWays({ compare, onAnalyze, onImportAgain }: Props) {
  const t = useTranslations("wizard.unknown");
  return (
    <ol className="mt-2 flex flex-col divide-y divide-line-soft">
      <Way title={t("compare")} meaning={t("compareMeaning")}>
        {compare}
      </Way>
      <Way title={t("analyze")} meaning={t("analyzeMeaning")}>
        <Button onClick={onAnalyze}>{t("analyzeNow")}</Button>
      </Way>
      <Way title={t("again")} meaning={t("againMeaning")}>
        <Button onClick={onImportAgain}>{t("againNow")}</Button>
      </Way>
    </ol>
  );
}

function Way({ title, meaning, children }: { title: string; meaning: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 max-w-2xl flex-1 basis-72">
        <h3 className="font-semibold text-ink-strong text-sm">{title}</h3>
        <p className="text-pretty text-ink-subtle text-sm">{meaning}</p>
      </div>
      {children}
    </li>
  );
}
