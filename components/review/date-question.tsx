import { useTranslations } from "use-intl";
import type { DateOrder } from "@/lib/format/command";
import type { DateExample, DateReading, LayoutKind } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useDayWords } from "./use-day-words";

type Props = {
  of: LayoutKind;
  question: Extract<DateReading, { decided: "ask" }>;
  onAnswer: (order: DateOrder) => void;
};

/** Asked once, when the dates of the file do not settle their own order: the answer is shown before it is given. */
export function DateQuestion({ of, question, onAnswer }: Props) {
  const t = useTranslations("review.dateQuestion");
  const word = useTranslations("ui")("warning");
  const { long: day } = useDayWords();
  const { why, orders, examples } = question;
  const answers: { order: DateOrder; label: string; date: (example: DateExample) => string | null }[] = [
    { order: "day-first", label: t("dayFirst"), date: (example) => example.dayFirst },
    { order: "month-first", label: t("monthFirst"), date: (example) => example.monthFirst },
    { order: "year-first", label: t("yearFirst"), date: (example) => example.yearFirst },
  ];
  return (
    <Notice tone="warning" word={word} title={t("title")}>
      <p className="mt-0.5">{t(of === "week" && why === "either" ? "explanationPeriods" : `why.${why}`)}</p>
      <div className="mt-3 grid gap-3 sm:grid-cols-[repeat(2,minmax(0,20rem))]">
        {answers
          .filter(({ order }) => orders.includes(order))
          .map(({ order, label, date }) => (
            <div key={order} className="flex flex-col gap-2 rounded-md border border-warning-edge bg-surface p-3">
              <ul className="flex-1 tabular-nums">
                {examples.map((example) => {
                  const iso = date(example);
                  return (
                    <li key={example.text}>
                      {iso === null
                        ? t("noDay", { text: example.text })
                        : t("reading", { text: example.text, date: day(iso) })}
                    </li>
                  );
                })}
              </ul>
              <Button className="self-start" onClick={() => onAnswer(order)}>
                {label}
              </Button>
            </div>
          ))}
      </div>
    </Notice>
  );
}
