import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { type Batch, isOver } from "@/lib/imports/job";
import { importsQuery } from "@/lib/imports/requests";
import { Notice } from "../ui/notice";
import { BatchParts } from "./batch-parts";

/** The other parts of a file that was split: which are imported, which are missing, and how to import those. */
export function BatchOf({ batch }: { batch: Batch }) {
  const t = useTranslations("imports");
  const ui = useTranslations("ui");
  const imports = useQuery(importsQuery()).data;
  if (!imports) return null;
  // newest first: of a part that was tried twice, the last try counts
  const parts = Array.from({ length: batch.parts }, (_, index) =>
    imports.find((job) => job.batch?.id === batch.id && job.batch.part === index + 1),
  );
  const missing = parts.flatMap((job, index) => (job && job.state !== "refused" ? [] : index + 1));
  const goesOn = parts.some((job) => job && !isOver(job));
  return (
    <>
      {missing.length > 0 && !goesOn && (
        <Notice
          tone="warning"
          word={ui("warning")}
          title={t("partsMissing", { count: missing.length, missing: missing.join(", "), parts: batch.parts })}
          actions={
            <a href="/" className="rounded-sm font-semibold text-brand hover:underline print:hidden">
              {t("giveAgain")}
            </a>
          }
        >
          {t("partsMissingMeaning")}
        </Notice>
      )}
      <BatchParts
        parts={parts.map((job) => ({ rows: job?.rows ?? null, sent: job ? { id: job.id, state: job.state } : null }))}
      />
    </>
  );
}
