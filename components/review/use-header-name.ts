import { useTranslations } from "use-intl";
import type { HeaderReading } from "@/lib/format/conversation";
import { columnLetter } from "./column-letter";

/** What a column of the file is called on the page: its header, with the letter where that alone would not tell it apart. */
export function useHeaderName(headers: readonly HeaderReading[]): (header: HeaderReading) => string {
  const t = useTranslations("review.columnsPanel");
  return ({ name, index }) => {
    const letter = columnLetter(index);
    if (name === "") return t("unnamed", { letter });
    const repeated = headers.some((other) => other.index !== index && other.name === name);
    return repeated ? t("letter", { name, letter }) : name;
  };
}
