import { useFormatter, useTranslations } from "use-intl";
import type { Blocked } from "@/lib/wizard/blocked";

/** The sentence that says why the way on is blocked. */
export function useBlockedWords(): (blocked: Blocked) => string {
  // words: wizard.format.blocked.*
  const t = useTranslations("wizard.format.blocked");
  const names = useTranslations("columns");
  const { list } = useFormatter();
  return (blocked) => {
    switch (blocked.why) {
      case "columns-missing":
        return t(blocked.why, {
          count: blocked.columns.length,
          columns: list(blocked.columns.map((column) => names(column))),
        });
      case "rows-in-error":
        return t(blocked.why, { rows: blocked.rows });
      default:
        return t(blocked.why);
    }
  };
}
