import { useFormatter, useTranslations } from "use-intl";
import type { Tally } from "@/lib/imports/result";
import { classNames } from "../ui/class-names";

/** The numbers of a result side by side, as a sum where they are one. */
export function Counts({ tally }: { tally: Tally }) {
  const t = useTranslations("result");
  const { number } = useFormatter();
  const parts = [
    ["sent", tally.sent, ""],
    ["changed", tally.changed, "="],
    ["deleted", tally.deleted, "+"],
    ["refused", tally.refused, "+"],
    ...(tally.adds ? ([["unaccounted", tally.unaccounted, "+"]] as const) : []),
  ] as const;
  return (
    <dl className="flex flex-wrap items-end gap-x-3 gap-y-4">
      {parts.map(([name, count, sign]) => (
        <div key={name} className="flex items-end gap-3">
          {tally.adds && sign !== "" && (
            <span aria-hidden className="text-ink-faint text-xl leading-7">
              {sign}
            </span>
          )}
          <div className="min-w-20">
            <dt className="text-ink-subtle text-xs">{t(`counts.${name}`)}</dt>
            <dd
              className={classNames(
                "text-xl leading-7 tabular-nums",
                name === "refused" && count !== 0 ? "font-semibold text-danger" : "font-semibold text-ink-strong",
                name === "unaccounted" && count !== 0 && "text-warning",
              )}
            >
              {count === null ? t("counts.notReported") : number(count)}
            </dd>
          </div>
        </div>
      ))}
    </dl>
  );
}
