import { useTranslations } from "use-intl";
import type { WatchedJob } from "@/lib/imports/ask";
import { silenceOf } from "@/lib/wizard/silence";
import { Card } from "../ui/card";
import { ProgressBar } from "../ui/progress-bar";

type Props = {
  kind: "analyze" | "track";
  /** share of the upload, 0 to 1, while it is under way */
  sending: number | null;
  job: WatchedJob | undefined;
  facts: string;
  /** which part of a file that was split; null when it is whole */
  part?: { part: number; parts: number } | null;
};

/** How far it is, in a bar and in words; silence has words too, and never the word "failed" (contract §16.11). */
export function JobProgress({ kind, sending, job, facts, part = null }: Props) {
  const t = useTranslations(`wizard.${kind}`);
  const common = useTranslations("wizard");
  const { words, share } = phaseOf(sending, job);
  const label = words === "uploading" ? common("analyze.uploading") : t(words);
  const waitMs = job?.waitMs ?? 0;
  const patience = waitMs > 0 ? "limit" : job && silenceOf(job, job.silentMs) === "long" ? "long" : null;
  return (
    <Card>
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-semibold text-ink-strong">
          {part && `${common("part", part)}: `}
          {waitMs > 0 ? common("waitingForLimit", { seconds: Math.ceil(waitMs / 1000) }) : label}
        </p>
        {share !== null && <p className="text-ink-subtle text-sm tabular-nums">{common("analyze.share", { share })}</p>}
      </div>
      <div className="my-3">
        <ProgressBar label={label} value={share === null ? null : share * 100} />
      </div>
      <p className="text-ink-subtle text-sm">{facts}</p>
      <p role="status" className="mt-2 text-pretty text-ink text-sm empty:hidden">
        {patience && t(patience)}
      </p>
    </Card>
  );
}

/** `share` 0 to 1; null while nobody can say. */
function phaseOf(sending: number | null, job: WatchedJob | undefined) {
  if (sending !== null && sending < 1) return { words: "uploading", share: sending } as const;
  if (!job || job.state === "received" || job.state === "claimed") return { words: "received", share: null } as const;
  if (job.progress === 0 && silenceOf(job, job.silentMs) !== "none") return { words: "waiting", share: null } as const;
  if (job.progress >= 100) return { words: "fetching", share: null } as const;
  return { words: "running", share: job.progress / 100 } as const;
}
