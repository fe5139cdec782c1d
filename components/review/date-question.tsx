import { useTranslations } from "use-intl";
import type { DateOrder } from "@/lib/format/command";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useDayWords } from "./use-day-words";

type Example = { text: string; dayFirst: string; monthFirst: string };

/** Asked once, when every date of the file can be read both ways: the answer is shown before it is given. */
export function DateQuestion({
  examples,
  onAnswer,
}: {
  examples: readonly Example[];
  onAnswer: (order: DateOrder) => void;
}) {
  const t = useTranslations("review.dateQuestion");
  const word = useTranslations("ui")("warning");
  const { long: day } = useDayWords();
  const shown = examples.slice(0, 2);
  const answers: { order: DateOrder; label: string; date: (example: Example) => string }[] = [
    { order: "day-first", label: t("dayFirst"), date: (example) => day(example.dayFirst) },
    { order: "month-first", label: t("monthFirst"), date: (example) => day(example.monthFirst) },
  ];
  return (
    <Notice tone="warning" word={word} title={t("title")}>
      <p className="mt-0.5">{t("explanation")}</p>
      <div className="mt-3 grid gap-3 sm:grid-cols-[repeat(2,minmax(0,20rem))]">
        {answers.map(({ order, label, date }) => (
          <div key={order} className="flex flex-col gap-2 rounded-md border border-warning-edge bg-surface p-3">
            <ul className="flex-1 tabular-nums">
              {shown.map((example) => (
                <li key={example.text}>{t("reading", { text: example.text, date: date(example) })}</li>
              ))}
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
