import { useFormatter, useTranslations } from "use-intl";
import type { Finding } from "@/lib/format/finding";

/** One finding as a sentence: what is wrong with the value quoted, what was expected, which lines it clashes with. */
export function useFindingWords(): (finding: Finding) => string {
  const t = useTranslations("rules");
  const { list } = useFormatter();
  return ({ rule, value, said, with: lines }) =>
    t(`${rule}.cell`, {
      value,
      said: said ?? "",
      lines: lines.length === 0 ? t("anotherLine") : list(lines.map((line) => t("line", { line: String(line) }))),
    });
}
