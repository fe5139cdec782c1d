import { useTranslations } from "use-intl";
import type { NameOption } from "@/lib/format/known";
import { useDayWords } from "./use-day-words";

/** One of Lucca's names on a button or in a list: what is sent, and what tells it apart from its like. */
export function useOptionWords(): (option: NameOption) => { name: string; hint: string } {
  const t = useTranslations("review.names");
  const days = useDayWords();
  return ({ to, hint }) => {
    if (hint.kind !== "person") return { name: to, hint: hint.kind === "place" ? t(`types.${hint.type}`) : "" };
    const { name, mail, start, end } = hint;
    const dates =
      end !== null
        ? t("until", { end: days.long(end) })
        : start !== null
          ? t("since", { start: days.long(start) })
          : null;
    return { name: to, hint: [name, mail, dates].filter((part) => part !== null && part !== "").join(" · ") };
  };
}
