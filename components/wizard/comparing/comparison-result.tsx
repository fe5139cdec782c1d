import { useFormatter, useTranslations } from "use-intl";
import { type ExistingKind, existingKinds } from "@/lib/format/existing-days";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import type { Comparing } from "../session/comparing";
import { TroubleNotice } from "../trouble-notice";
import { ComparisonKind } from "./comparison-kind";

type Props = {
  view: Extract<Comparing, { at: "compared" }>;
  /** the kind whose rows are shown */
  shown: ExistingKind | null;
  onShow: (kind: ExistingKind | null) => void;
  onAgain: () => void;
};

/** What Lucca holds against the rows: a number per kind with three examples, and what could not be compared. */
export function ComparisonResult({ view, shown, onShow, onAgain }: Props) {
  const t = useTranslations("comparing");
  const ui = useTranslations("ui");
  const { dateTime } = useFormatter();
  const { comparison, unlisted, knowsPlaces, ended } = view;
  const kinds = existingKinds.filter((kind) => comparison.counts[kind] > 0);
  return (
    <div className="mt-1 flex w-full flex-col gap-2" role="status">
      <p className="font-semibold text-ink-strong text-sm">
        {kinds.length === 0
          ? t("nothing")
          : t(
              comparison.ask.as === "after" && onlyThere(comparison.counts, comparison.compared)
                ? "allThere"
                : "compared",
              {
                rows: comparison.compared,
              },
            )}
      </p>
      <ul className="flex flex-col divide-y divide-line-soft">
        {kinds.map((kind) => (
          <ComparisonKind
            key={kind}
            kind={kind}
            rows={comparison.counts[kind]}
            examples={comparison.examples.filter((example) => example.kind === kind)}
            shown={shown === kind}
            onShow={onShow}
          />
        ))}
      </ul>
      {comparison.aside > 0 && <p className="text-ink-subtle text-sm">{t("aside", { rows: comparison.aside })}</p>}
      {comparison.pending > 0 && (
        <p className="text-ink-subtle text-sm">{t("pending", { rows: comparison.pending })}</p>
      )}
      {comparison.unsure > 0 && <p className="text-ink-subtle text-sm">{t("unsure", { rows: comparison.unsure })}</p>}
      {unlisted.length > 0 && (
        <p className="text-ink-subtle text-sm">
          {t("unlisted", { people: unlisted.length, names: unlisted.slice(0, 3).join(", ") })}
        </p>
      )}
      {!knowsPlaces && <p className="text-ink-subtle text-sm">{t("noPlaces")}</p>}
      {ended === "stopped" && (
        <Notice tone="warning" word={ui("warning")}>
          {t("stopped")}
        </Notice>
      )}
      {ended !== null && ended !== "stopped" && <TroubleNotice trouble={ended} title={t("brokeOff")} />}
      <p className="flex flex-wrap items-center gap-3 text-ink-subtle text-sm">
        {t("readAt", { when: dateTime(new Date(view.readAt), { dateStyle: "medium", timeStyle: "medium" }) })}
        <Button size="small" onClick={onAgain}>
          {t("again")}
        </Button>
      </p>
    </div>
  );
}

const onlyThere = (counts: Readonly<Record<ExistingKind, number>>, rows: number): boolean => counts.there === rows;
