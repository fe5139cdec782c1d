import { useTranslations } from "use-intl";
import type { Outcome } from "@/lib/imports/outcome";

const shown = 50;

/** Lucca's sentences as they came, folded away: a selection at best, so nothing is counted or read out of them (contract §16.9). */
export function OwnWords({ outcome }: { outcome: Outcome }) {
  const t = useTranslations("result");
  const sentences = [...new Set([...(outcome.summary ? [outcome.summary] : []), ...outcome.descriptions])];
  if (sentences.length === 0) return null;
  return (
    <details className="mt-1.5">
      <summary className="w-max max-w-full rounded-sm font-semibold text-ink-subtle text-sm hover:text-ink-strong">
        {t("summary")}
      </summary>
      <ul className="mt-1 max-h-48 list-disc overflow-y-auto pl-5 text-ink text-sm">
        {sentences.slice(0, shown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
