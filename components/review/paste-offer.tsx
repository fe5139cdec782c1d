import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { Laid } from "./pasted-cells";

type Props = {
  offer: Laid;
  /** true = paste and add rows, false = paste what fits, null = paste nothing */
  onSettle: (add: boolean | null) => void;
};

/** A pasted block that runs past the last row: only the admin knows whether the rest are rows too. */
export function PasteOffer({ offer, onSettle }: Props) {
  const t = useTranslations("review.paste");
  const ui = useTranslations("ui");
  const rows = offer.beyond.length;
  return (
    <Dialog
      title={t("title", { rows })}
      onClose={() => onSettle(null)}
      actions={
        <>
          <Button kind="quiet" onClick={() => onSettle(null)}>
            {ui("cancel")}
          </Button>
          {offer.cells.length > 0 && <Button onClick={() => onSettle(false)}>{t("fitting")}</Button>}
          <Button kind="primary" onClick={() => onSettle(true)}>
            {t("add", { rows })}
          </Button>
        </>
      }
    >
      <p>{t("explained")}</p>
    </Dialog>
  );
}
