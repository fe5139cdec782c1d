import Previous from "lucide-react/icons/chevron-left";
import Next from "lucide-react/icons/chevron-right";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { useDayWords } from "./use-day-words";

type Props = {
  dates: readonly string[];
  span: { from: number; to: number };
  step: number;
  onFrom: (from: number) => void;
};

/** From one stretch of days to the next; nothing when all of them are in view. */
export function SiteLoadSpan({ dates, span, step, onFrom }: Props) {
  const t = useTranslations("review.siteLoad");
  const words = useDayWords();
  const range = words.range(dates[span.from] ?? "", dates[span.to - 1] ?? "");
  if (dates.length <= step) return <p className="text-ink-subtle text-sm">{range}</p>;
  return (
    <div className="flex items-center gap-1">
      <Button
        kind="quiet"
        className="w-9 px-0"
        aria-label={t("earlier")}
        blocked={span.from === 0 ? t("noEarlier") : null}
        icon={<Previous aria-hidden className="size-4" />}
        onClick={() => onFrom(Math.max(0, span.from - step))}
      />
      <output className="text-ink-subtle text-sm">{range}</output>
      <Button
        kind="quiet"
        className="w-9 px-0"
        aria-label={t("later")}
        blocked={span.to >= dates.length ? t("noLater") : null}
        icon={<Next aria-hidden className="size-4" />}
        onClick={() => onFrom(span.from + step)}
      />
    </div>
  );
}
