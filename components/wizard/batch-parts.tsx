import { useTranslations } from "use-intl";
import type { JobId, JobState } from "@/lib/imports/job";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { StateBadge } from "./state-badge";

/** One part of a split file; `sent` is null while it was not sent, `rows` while nobody here knows them. */
export type BatchPart = { rows: number | null; sent: { id: JobId; state: JobState | null } | null };

/** The parts of a file that was split, each with its state and its own receipt. */
export function BatchParts({ parts }: { parts: readonly BatchPart[] }) {
  const t = useTranslations("wizard");
  return (
    <Card flush>
      <ol aria-label={t("track.parts")} className="divide-y divide-line-soft text-sm">
        {parts.map(({ rows, sent }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its number
            key={index}
            className="flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2.5"
          >
            <span className="w-28 font-semibold text-ink-strong">
              {t("part", { part: index + 1, parts: parts.length })}
            </span>
            <span className="w-28 text-ink-subtle tabular-nums">{rows !== null && t("rows", { rows })}</span>
            {sent === null || sent.state === null ? (
              <Badge tone="plain">{t("track.partNotSent")}</Badge>
            ) : (
              <StateBadge state={sent.state} />
            )}
            {sent && (
              <a href={`/imports/${sent.id}`} className="ml-auto rounded-sm font-semibold text-brand hover:underline">
                {t("track.receipt")}
              </a>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
