import { useFormatter, useTranslations } from "use-intl";
import type { Tally } from "@/lib/imports/result";
import { classNames } from "../ui/class-names";

/** The sign of a sum before its number; decoration only. */
const signed =
  "gap-x-3 before:row-span-2 before:self-end before:text-ink-faint before:text-lg before:leading-7 before:content-[attr(data-sign)] max-sm:before:row-span-1 max-sm:before:self-baseline";

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
        <div
          key={name}
          data-sign={sign}
          className={classNames(
            "grid grid-cols-[auto_auto] max-sm:grid-cols-[1rem_1fr_auto] max-sm:items-baseline max-sm:gap-x-0",
            tally.adds && sign !== "" && signed,
          )}
        >
          <dt className="col-start-2 text-ink-subtle text-xs max-sm:text-sm">{t(`counts.${name}`)}</dt>
          <dd
            className={classNames(
              "col-start-2 font-semibold text-xl leading-7 tabular-nums max-sm:col-start-3",
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
      ))}
    </dl>
  );
}
