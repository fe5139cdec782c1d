import { useTranslations } from "use-intl";
import type { Counts } from "@/lib/format/conversation";

/** Which rows the button beside it counts, where they are not simply all of the file. */
export function RowsToSend({ counts }: { counts: Counts }) {
  const t = useTranslations("wizard.format");
  const { ready, warnings, leftOut } = counts;
  if (warnings === 0 && leftOut === 0) return null;
  return <p className="text-ink-subtle text-sm">{t("sends", { rows: ready + warnings, ready, warnings, leftOut })}</p>;
}
