import { useTranslations } from "use-intl";
import type { Choices } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

/** An act that would lose corrections, waiting for a word. */
export type Loss = { act: "replace"; other: File } | { act: "forget" } | { act: "read"; choices: Choices };

type Props = { loss: Loss; file: string; corrections: number; onKeep: () => void; onGo: (loss: Loss) => void };

/** Says what would be lost; the buttons carry the acts, not yes and no. */
export function LossDialog({ loss, file, corrections, onKeep, onGo }: Props) {
  const t = useTranslations("wizard.dialogs");
  const { act } = loss;
  const words = { file, corrections, other: act === "replace" ? loss.other.name : "" };
  return (
    <Dialog
      title={t(`${act}.title`, words)}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{t(`${act}.keep`, words)}</Button>
          <Button kind="danger" onClick={() => onGo(loss)}>
            {t(`${act}.go`, words)}
          </Button>
        </>
      }
    >
      {t(`${act}.meaning`, words)}
    </Dialog>
  );
}
