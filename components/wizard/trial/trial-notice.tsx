import { useTranslations } from "use-intl";
import type { Only } from "@/lib/format/conversation";
import { Notice } from "../../ui/notice";
import { useTrialWords } from "./use-trial-words";

/** Says that only a small part of the file is meant, and what becomes of the rest. */
export function TrialNotice({ trial, rest }: { trial: Only; rest: number }) {
  const t = useTranslations("trial");
  const ui = useTranslations("ui");
  const words = useTrialWords();
  return (
    <Notice tone="info" word={ui("info")} title={t("isTrial", { what: words(trial) })}>
      {t("restStays", { rows: rest })}
    </Notice>
  );
}
