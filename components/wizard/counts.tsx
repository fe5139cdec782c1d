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
    <dl className="flex flex-wrap items-end gap-x-6 gap-y-1 max-sm:flex-col max-sm:items-stretch">
      {parts.map(([name, count, sign]) => (
        <div key={name} className="flex items-end gap-3">
          {tally.adds && (
            <span aria-hidden className="text-ink-faint text-lg leading-7 empty:hidden max-sm:block max-sm:w-4">
              {sign}
            </span>
          )}
          <div className="max-sm:flex max-sm:flex-1 max-sm:items-baseline max-sm:justify-between">
            <dt className="text-ink-subtle text-xs max-sm:text-sm">{t(`counts.${name}`)}</dt>
            <dd
              className={classNames(
                "font-semibold text-xl leading-7 tabular-nums",
                count === 0 || name === "sent" || name === "changed" || name === "deleted"
                  ? "text-ink-strong"
                  : name === "refused"
                    ? "text-danger"
                    : "text-warning",
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
