import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { Notice } from "../ui/notice";
import { BeforeFile } from "./before-file";
import { FileBar } from "./file-bar";
import { FirstVisit } from "./help/first-visit";
import type { Loss } from "./loss-dialog";
import type { View } from "./session/store";
import { StepHeading } from "./step-heading";
import type { Work } from "./use-work";

type Props = {
  account: Account;
  work: Work;
  view: View;
  arrived: boolean;
  dragging: boolean;
  /** how many files were dropped at once; null when it was one */
  tooMany: number | null;
  onApproach: () => void;
  onGive: (file: File) => void;
  onAsk: (loss: Loss) => void;
};

/** From any file to one that Lucca takes: what was understood, what is wrong, how to repair it. */
export function FormatStep({ account, work, view, arrived, dragging, tooMany, onApproach, onGive, onAsk }: Props) {
  const t = useTranslations("wizard.format");
  const ui = useTranslations("ui");
  const { table, offer, wizard } = view;
  const name = wizard.draft?.name ?? null;
  const file = work.at === "here" && table && name !== null ? { ...work, account, view, table, name } : null;
  const forget = () => onAsk({ act: "forget" });
  return (
    <>
      <StepHeading
        step="format"
        file={name}
        arrived={arrived}
        beside={file && <FileBar name={file.name} bytes={file.table.file.size} onGive={onGive} onForget={forget} />}
      >
        {t("lead")}
      </StepHeading>
      <div className="flex flex-col gap-3 pb-6">
        {tooMany !== null && (
          <Notice tone="error" word={ui("error")} role="alert">
            {t("many", { files: tooMany })}
          </Notice>
        )}
        {work.at === "here" && <work.parts.FormatNotices session={work.session} view={view} onForget={forget} />}
        {work.at === "coming" && work.isAwaited && <p role="status">{t("blocked.still-reading")}</p>}
        {!offer && !table && !view.findingAgain && <FirstVisit />}
        {file ? (
          <file.parts.FormatBoard {...file} onChoices={(choices) => onAsk({ act: "read", choices })} />
        ) : (
          <BeforeFile account={account} dragging={dragging} onApproach={onApproach} onGive={onGive} />
        )}
      </div>
      {file && <file.parts.FormatBar {...file} />}
    </>
  );
}
