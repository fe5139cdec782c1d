import { useFormatter, useNow, useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import type { View } from "./session/store";

type Props = { offer: NonNullable<View["offer"]>; onContinue: () => void; onForget: () => void };

/** What an earlier visit left in this browser. */
export function DraftOffer({ offer, onContinue, onForget }: Props) {
  const t = useTranslations("wizard.format");
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const ago = format.relativeTime(Math.min(offer.savedAt, now.getTime()), now);
  return (
    <Card className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1">
        <h2 className="text-lg">{t("offerTitle")}</h2>
        <p className="text-ink-subtle text-sm">{t("offerMeaning")}</p>
      </div>
      <div className="flex flex-wrap gap-2 sm:flex-row-reverse">
        <Button kind="primary" onClick={onContinue}>
          {t("offer", { file: offer.name, corrections: offer.corrections, ago })}
        </Button>
        <Button kind="quiet" onClick={onForget}>
          {t("forget")}
        </Button>
      </div>
    </Card>
  );
}
