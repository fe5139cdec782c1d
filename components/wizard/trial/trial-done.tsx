import { useTranslations } from "use-intl";
import type { Only } from "@/lib/format/conversation";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useTrialWords } from "./use-trial-words";

type Props = {
  trial: Only;
  /** rows of the file that were not sent */
  rest: number;
  /** rows of the trial that Lucca refused */
  refused: number;
  onGoOn: () => void;
};

/** The trial is imported: look at it in Lucca, then go on with the rest. */
export function TrialDone({ trial, rest, refused, onGoOn }: Props) {
  const t = useTranslations("trial");
  const ui = useTranslations("ui");
  const words = useTrialWords();
  return (
    <Notice
      tone="info"
      word={ui("info")}
      role="status"
      title={t("done", { what: words(trial), rows: rest })}
      actions={
        <Button kind="primary" onClick={onGoOn}>
          {t("goOn")}
        </Button>
      }
    >
      {t("doneMeaning")} {refused > 0 && t("doneRefused", { rows: refused })}
    </Notice>
  );
}
