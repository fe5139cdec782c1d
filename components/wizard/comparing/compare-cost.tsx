import { useTranslations } from "use-intl";
import { isoOf } from "@/lib/format/calendar";
import { dayOfIso } from "@/lib/format/existing-days";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import type { Comparing, Part } from "../session/comparing";
import { usePeriod } from "../use-period";

type Props = Omit<Extract<Comparing, { at: "costly" }>, "at"> & {
  onRead: () => void;
  onLess: (part: Part) => void;
};

const fewPeople = 50;

/** In and out: an ISO calendar day. */
function laterBy(iso: string, days: number): string {
  const day = dayOfIso(iso);
  return day === null ? iso : isoOf(day + days);
}

/** Reading all of it takes many of the requests that Lucca allows: how many, how long, and less of it. */
export function CompareCost({ part, cost, people, onRead, onLess }: Props) {
  const t = useTranslations("comparing.cost");
  const ui = useTranslations("ui");
  const period = usePeriod();
  const monthOn = laterBy(part.from, 30);
  const minutes = cost.seconds === null ? null : Math.max(1, Math.ceil(cost.seconds / 60));
  return (
    <Notice
      tone="info"
      word={ui("info")}
      role="status"
      title={cost.requests === null ? t("unknown") : t("title", { requests: cost.requests, minutes: minutes ?? 1 })}
      actions={
        <>
          <Button onClick={onRead}>{t("all")}</Button>
          {people > fewPeople && (
            <Button onClick={() => onLess({ ...part, people: fewPeople })}>{t("few", { people: fewPeople })}</Button>
          )}
          {part.to > monthOn && (
            <Button onClick={() => onLess({ ...part, to: monthOn })}>
              {t("period", { period: period(part.from, monthOn) })}
            </Button>
          )}
        </>
      }
    >
      {t("meaning")}
    </Notice>
  );
}
