import { useTranslations } from "use-intl";
import { isUnclear, type Trouble } from "@/lib/imports/answer";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { TroubleNotice } from "./trouble-notice";

type Props = {
  imported: number;
  parts: number;
  /** why the next part was not taken, if that was tried */
  trouble: Trouble | null;
  /** null when the rest cannot be imported from here: a part ended otherwise, or the file is gone */
  onImportRest: (() => void) | null;
  hasFile: boolean;
  /** nobody knows what became of the last part */
  unknown: boolean;
  busy: boolean;
};

/** Some parts of a file are imported and some are not: which, and the way on. */
export function BatchStopped({ imported, parts, trouble, onImportRest, hasFile, unknown, busy }: Props) {
  const t = useTranslations("wizard.track");
  const ui = useTranslations("ui");
  return (
    <>
      {trouble && (
        <TroubleNotice
          trouble={trouble}
          {...(!isUnclear(trouble) && { title: t("partRefused", { part: imported + 1, parts }) })}
        />
      )}
      <Notice
        tone="warning"
        word={ui("warning")}
        role="status"
        title={t("partsImported", { imported, parts })}
        {...(onImportRest && {
          actions: (
            <Button kind="primary" busy={busy} onClick={onImportRest}>
              {t("importRest")}
            </Button>
          ),
        })}
      >
        {t(onImportRest ? "restMeaning" : !hasFile ? "restWithoutFile" : unknown ? "restUnknown" : "restInFile")}
      </Notice>
    </>
  );
}
