import { useTranslations } from "use-intl";
import type { JobState } from "@/lib/imports/job";
import { Badge, type BadgeTone } from "../ui/badge";

const tone: Record<JobState, BadgeTone> = {
  received: "info",
  claimed: "info",
  accepted: "info",
  running: "info",
  finished: "plain",
  refused: "danger",
  failed: "danger",
  unknown: "warning",
};

/** Finished is said plainly: whether all rows arrived, only the receipt's numbers say. */
export function StateBadge({ state }: { state: JobState }) {
  // words: imports.states.*
  const t = useTranslations("imports.states");
  return <Badge tone={tone[state]}>{t(state)}</Badge>;
}
