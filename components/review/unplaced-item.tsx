import { useTranslations } from "use-intl";
import { columns } from "@/lib/format/columns";
import type { Review } from "@/lib/format/conversation";
import { tones } from "../ui/tone";
import { SaidHint } from "./said-words";

/** Something Lucca said about a line that none of the rows agrees with: shown with the line as Lucca read it. */
export function UnplacedItem({ finding }: { finding: Review["unplaced"][number] }) {
  const t = useTranslations("review.findings");
  const { icon: Icon, text } = tones[finding.level];
  const { line, said, echo } = finding;
  const cells =
    echo === null ? [] : columns.map((column) => echo[column]).filter((cell) => cell !== null && cell !== "");
  return (
    <li className="flex gap-3 px-4 py-3 text-sm">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${text}`} />
      <div className="min-w-0">
        <p className="font-semibold text-ink-strong">
          <span className="sr-only">{t(`levels.${finding.level}`)}: </span>
          {t("said", { said })}
        </p>
        <SaidHint said={said} />
        <p className="text-ink-subtle">{t("unplacedExplained")}</p>
        <p className="mt-1 text-ink-subtle tabular-nums [overflow-wrap:anywhere]">
          {[line === null ? null : t("unplacedLine", { line: String(line) }), cells.map(String).join(" · ")]
            .filter(Boolean)
            .join(": ")}
        </p>
      </div>
    </li>
  );
}
