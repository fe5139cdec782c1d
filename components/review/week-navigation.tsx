import First from "lucide-react/icons/chevron-first";
import Last from "lucide-react/icons/chevron-last";
import Previous from "lucide-react/icons/chevron-left";
import Next from "lucide-react/icons/chevron-right";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { WeekWindow } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { TextInput } from "../ui/text-input";
import { useDayWords } from "./use-day-words";
import { daysLater, mondayOf } from "./week-days";

type Props = { window: WeekWindow; onWeek: (monday: string) => void };

/** From week to week, to the ends, or to the week of any day. */
export function WeekNavigation({ window, onWeek }: Props) {
  const t = useTranslations("review.week");
  const words = useDayWords();
  const { monday, firstMonday, lastMonday } = window;
  const first = firstMonday ?? monday;
  const last = lastMonday ?? monday;
  const noEarlier = monday <= first ? t("noEarlier") : null;
  const noLater = monday >= last ? t("noLater") : null;
  const step = (label: string, icon: ReactNode, to: string, blocked: string | null) => (
    <Button
      kind="quiet"
      aria-label={label}
      title={label}
      blocked={blocked}
      className="w-9 px-0"
      icon={icon}
      onClick={() => onWeek(to)}
    />
  );
  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-2">
      {step(t("first"), <First aria-hidden className="size-4" />, first, noEarlier)}
      {step(t("previous"), <Previous aria-hidden className="size-4" />, daysLater(monday, -7), noEarlier)}
      <span className="w-36">
        <TextInput
          type="date"
          required
          aria-label={t("week")}
          title={t("week")}
          value={monday}
          min={first}
          max={daysLater(last, 6)}
          onChange={({ target }) => {
            const to = mondayOf(target.value);
            if (to !== null && to >= first && to <= last) onWeek(to);
          }}
          className="tabular-nums"
        />
      </span>
      {step(t("next"), <Next aria-hidden className="size-4" />, daysLater(monday, 7), noLater)}
      {step(t("last"), <Last aria-hidden className="size-4" />, last, noLater)}
      <output className="ml-2 text-ink-subtle text-sm max-sm:sr-only">
        {words.range(monday, daysLater(monday, 6))}
        {" · "}
        {t("people", { people: window.total })}
      </output>
    </div>
  );
}
