import { useState } from "react";
import { useTranslations } from "use-intl";
import type { DateReading } from "@/lib/format/conversation";
import type { FindingGroup } from "@/lib/format/finding";
import { Button } from "../ui/button";
import { ordersToOffer } from "./other-order";
import type { Table } from "./use-table";
import { ValueRepair } from "./value-repair";

type Props = { group: FindingGroup; dates: DateReading; run: Table["run"] };

const firstValues = 4;

/** What can be done about one cause for all its rows at once: per distinct text, for all dates, or without the rows. */
export function GroupRepairs({ group, dates, run }: Props) {
  const t = useTranslations("review.findings");
  const [all, setAll] = useState(false);
  const { key, column, values, distinct, rows, level } = group;
  const shown = all ? values : values.slice(0, firstValues);
  const orders = ordersToOffer(group, dates);
  return (
    <>
      {orders.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {orders.map((order) => (
            <Button key={order} size="small" onClick={() => run({ type: "read-dates", order })}>
              {t("readDates", { order: order === "day-first" ? "dayFirst" : "monthFirst" })}
            </Button>
          ))}
        </div>
      )}
      {column !== null && shown.length > 0 && (
        <div>
          <p className="text-ink-subtle text-xs">{t("values")}</p>
          <ul className="divide-y divide-line-soft">
            {shown.map(({ text, rows: count }) => (
              <ValueRepair
                key={text}
                column={column}
                text={text}
                rows={count}
                onReplace={(to) => run({ type: "replace-value", column, from: text, to })}
              />
            ))}
          </ul>
          {shown.length < values.length && (
            <Button kind="text" size="small" className="-ml-2" onClick={() => setAll(true)}>
              {t("moreValues", { count: values.length })}
            </Button>
          )}
          {shown.length === values.length && distinct > values.length && (
            <p className="pt-1 text-ink-subtle">{t("valuesBeyond", { count: distinct - values.length })}</p>
          )}
        </div>
      )}
      {level !== "note" && (
        <Button size="small" className="self-start" onClick={() => run({ type: "leave-out-group", group: key })}>
          {t("doNotSend", { rows })}
        </Button>
      )}
    </>
  );
}
