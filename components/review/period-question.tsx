import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Choices } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useDayWords } from "./use-day-words";

type Period = NonNullable<Choices["period"]>;
type Props = { period: Period | undefined; onAnswer: (period: Period) => void };

/** Asked once for a standard week of which the file names no period, or one end of it only; what was said stands there and can be changed. */
export function PeriodQuestion({ period, onAnswer }: Props) {
  const t = useTranslations("review.periodQuestion");
  const ui = useTranslations("ui");
  const { long: day } = useDayWords();
  const [asking, setAsking] = useState(period === undefined);
  const [from, setFrom] = useState(period?.from ?? "");
  const [to, setTo] = useState(period?.to ?? "");
  const isReversed = from !== "" && to !== "" && to < from;
  if (period && !asking)
    return (
      <p className="text-sm">
        {t("decided", { from: day(period.from), to: day(period.to) })}{" "}
        <Button kind="text" size="small" onClick={() => setAsking(true)}>
          {t("change")}
        </Button>
      </p>
    );
  const answer = (event: FormEvent) => {
    event.preventDefault();
    if (from === "" || to === "" || isReversed) return;
    setAsking(false);
    onAnswer({ from, to });
  };
  const field = (label: string, value: string, onChange: (iso: string) => void) => (
    <label className="flex flex-col gap-1.5">
      <span className="font-semibold text-ink-strong">{label}</span>
      <input
        type="date"
        required
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="rounded-md border border-line-control bg-surface px-3 py-1.5 text-ink-strong"
      />
    </label>
  );
  return (
    <Notice tone="warning" word={ui("warning")} title={t("title")}>
      <p className="mt-0.5">{t("explanation")}</p>
      <form onSubmit={answer} className="mt-3 flex flex-wrap items-end gap-3">
        {field(t("from"), from, setFrom)}
        {field(t("to"), to, setTo)}
        <Button type="submit">{t("apply")}</Button>
        <span role="status" className="basis-full text-danger empty:hidden">
          {isReversed ? t("reversed") : ""}
        </span>
      </form>
    </Notice>
  );
}
