import { useTranslations } from "use-intl";
import { type CheckProgress, mostRequests } from "@/lib/imports/connection";
import { Card } from "../ui/card";
import { ProgressBar } from "../ui/progress-bar";

/** What is being asked, and how many of the requests were made. */
export function ConnectionProgress({ progress }: { progress: CheckProgress | null }) {
  const t = useTranslations("connection");
  const common = useTranslations("wizard");
  const { step, asked, waiting } = progress ?? { step: "places", asked: 0, waiting: null };
  const label = t(`steps.${step}`);
  return (
    <Card className="mb-4">
      <div role="status" className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-semibold text-ink-strong">{label}</p>
        <p className="text-ink-subtle text-sm tabular-nums">
          {waiting === null
            ? t("asked", { asked, most: mostRequests })
            : common("waitingForLimit", { seconds: waiting })}
        </p>
      </div>
      <div className="mt-2">
        <ProgressBar label={label} value={asked} max={mostRequests} />
      </div>
    </Card>
  );
}
