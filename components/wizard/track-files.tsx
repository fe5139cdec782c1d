import Download from "lucide-react/icons/download";
import Receipt from "lucide-react/icons/receipt-text";
import { useTranslations } from "use-intl";
import type { Job } from "@/lib/imports/job";
import { Button } from "../ui/button";
import { saveFile } from "./save-file";

/** What to take along: refused rows as a file that can be dropped right back in, and the receipt. */
export function TrackFiles({ job, refusedFile, receipt }: { job: Job; refusedFile: Blob | null; receipt: boolean }) {
  const t = useTranslations("wizard.track");
  return (
    <>
      {refusedFile && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button
            icon={<Download aria-hidden className="size-4 shrink-0" />}
            onClick={() => saveFile(refusedFile, `${t("refusedName", { file: withoutEnd(job.fileName) })}.csv`)}
          >
            {t("refusedFile")}
          </Button>
          <p className="text-ink-subtle text-sm">{t("refusedFileMeaning")}</p>
        </div>
      )}
      {receipt && (
        <a
          href={`/imports/${job.id}`}
          className="inline-flex items-center gap-1.5 rounded-sm font-semibold text-brand text-sm hover:underline"
        >
          <Receipt aria-hidden className="size-4 shrink-0" />
          {t("receipt")}
        </a>
      )}
    </>
  );
}

const withoutEnd = (name: string | null): string => (name ?? "import").replace(/\.[^.]*$/, "");
