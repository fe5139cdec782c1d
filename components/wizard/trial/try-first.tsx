import Pick from "lucide-react/icons/user-round-search";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Only, Review, TableDesk, Trial } from "@/lib/format/conversation";
import { Button } from "../../ui/button";
import { TrialDialog } from "./trial-dialog";
import { useTrialWords } from "./use-trial-words";
import { useTrials } from "./use-trials";

type Props = {
  desk: TableDesk;
  /** null while the file cannot be analyzed */
  review: Review | null;
  busy: boolean;
  onTry: (trial: Only) => void;
};

/** A small, real import before the rest: one person is proposed, another or a week can be chosen. */
export function TryFirst({ desk, review, busy, onTry }: Props) {
  const t = useTranslations("trial");
  const words = useTrialWords();
  const choices = useTrials(desk, review);
  const [chosen, setChosen] = useState<{ trial: Trial; revision: number } | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  if (!choices || !review) return null;
  const all = [...choices.people, ...choices.weeks];
  // rows may have changed since it was chosen: it is counted anew, or given up
  const again = chosen && all.find(({ only }) => words(only) === words(chosen.trial.only));
  const trial = again ?? (chosen?.revision === review.revision ? chosen.trial : all[0]);
  if (!trial) return null;
  return (
    <div className="flex items-stretch gap-1">
      <Button
        className="min-w-0 flex-1 [overflow-wrap:anywhere]"
        busy={busy || choices.behind}
        onClick={() => onTry(trial.only)}
      >
        {t("try", { what: words(trial.only), rows: trial.rows })}
      </Button>
      <Button
        aria-label={t("choose")}
        title={t("choose")}
        icon={<Pick aria-hidden className="size-4" />}
        onClick={() => setChoosing(true)}
      />
      {isChoosing && (
        <TrialDialog
          desk={desk}
          choices={choices}
          onChoose={(next) => {
            setChosen({ trial: next, revision: review.revision });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
