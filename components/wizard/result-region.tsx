import { useTranslations } from "use-intl";
import type { Counts as FileCounts } from "@/lib/format/conversation";
import type { Job } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import { isWhole, tallyOf } from "@/lib/imports/result";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { Counts } from "./counts";
import { LineGroups } from "./line-groups";
import { OwnWords } from "./own-words";
import { useResultSentence } from "./use-result-sentence";

type Props = {
  /** null while the import runs: the region then only waits to speak */
  job: Pick<Job, "rows" | "counts" | "override"> | null;
  outcome: Outcome | null;
  /** the rows of the file they were taken from, where it is still here */
  file?: Pick<FileCounts, "all" | "leftOut" | "imported"> | null;
};

/** What became of the rows: first a sentence whose numbers add up, then groups, then rows. */
export function ResultRegion({ job, outcome, file = null }: Props) {
  const t = useTranslations("result");
  const ui = useTranslations("ui");
  const sentence = useResultSentence();
  const tally = job && tallyOf(job.rows, job.counts);
  const whole = tally !== null && isWhole(tally);
  return (
    <section aria-label={t("label")}>
      <div aria-live="polite">
        {tally && (
          <Notice tone={whole ? "success" : "warning"} word={ui(whole ? "success" : "warning")} title={sentence(tally)}>
            {file && <InFile sent={tally.sent} {...file} />}
            {!tally.adds && <p>{t(`why.${tally.why}`)}</p>}
            {tally.adds && tally.unaccounted > 0 && <p>{t(job?.override ? "unaccountedOn" : "unaccountedOff")}</p>}
            {outcome && outcome.warnings.length > 0 && <p>{t("warnings", { rows: outcome.warnings.length })}</p>}
          </Notice>
        )}
      </div>
      {tally && (
        <Card className="mt-4">
          <Counts tally={tally} />
          {outcome && (
            <>
              <LineGroups title={t("refusedRows")} level="error" lines={outcome.errors} />
              <LineGroups title={t("remarks")} level="warning" lines={outcome.warnings} />
              <OwnWords outcome={outcome} />
            </>
          )}
        </Card>
      )}
    </section>
  );
}

/** What became of the rows of the file that were not in this import; nothing where all of them were. */
function InFile({ sent, all, leftOut, imported }: { sent: number } & Pick<FileCounts, "all" | "leftOut" | "imported">) {
  const t = useTranslations("result");
  const rest = all - sent - leftOut;
  if (sent === all || rest < 0) return null;
  return <p>{t("inFile", { all, sent, leftOut: leftOut - imported, imported, rest })}</p>;
}
