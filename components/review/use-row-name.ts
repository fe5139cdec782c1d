import { useTranslations } from "use-intl";
import type { RowView } from "@/lib/format/conversation";

/** What a row is called: its line in the admin's file, the cell of the sheet it comes from (F6), or "new". */
export function useRowName() {
  const t = useTranslations("review.grid");
  return {
    /** in the column of line numbers */
    name: ({ line, at }: Pick<RowView, "line" | "at">): string => at ?? (line === null ? t("new") : String(line)),
    /** in a sentence */
    sentence: ({ line, at }: Pick<RowView, "line" | "at">): string => {
      if (at !== null) return t("cellAt", { at });
      return line === null ? t("newRow") : t("lineAt", { line: String(line) });
    },
  };
}
