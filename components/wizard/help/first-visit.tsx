import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { FourLines } from "./four-lines";

const seenKey = "whereabouts.help-seen";

/** On a first visit: what will happen. Once read it stays away; the help page keeps it. */
export function FirstVisit() {
  const t = useTranslations("help");
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(!isSeen()), []);
  if (!shown) return null;
  return (
    <Card role="region" aria-label={t("steps.title")} className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-80">
        <h2 className="text-lg">{t("steps.title")}</h2>
        <FourLines />
      </div>
      <Button
        kind="quiet"
        onClick={() => {
          setShown(false);
          remember();
        }}
      >
        {t("steps.understood")}
      </Button>
    </Card>
  );
}

/** A browser that keeps nothing shows it each time. */
function isSeen(): boolean {
  try {
    return localStorage.getItem(seenKey) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(seenKey, "yes");
  } catch {
    // nothing is lost but a click next time
  }
}
