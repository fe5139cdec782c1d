import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Request } from "@/lib/format/command";
import type { DateReading, TableDesk } from "@/lib/format/conversation";
import type { FindingGroup } from "@/lib/format/finding";
import { isNamed } from "@/lib/format/known";
import { Button } from "../ui/button";
import { commonDomain } from "./email-domain";
import { NameRepair } from "./name-repair";
import { OfferedRepair } from "./offered-repair";
import { ordersToOffer } from "./other-order";
import type { Table } from "./use-table";
import { ValueRepair } from "./value-repair";

type Props = { desk: TableDesk; version: number; group: FindingGroup; dates: DateReading; run: Table["run"] };

const firstValues = 4;
const orderKeys = { "day-first": "dayFirst", "month-first": "monthFirst", "year-first": "yearFirst" } as const;

/** The repairs that mend a whole group at one press, each with the words on its button. */
function useOffers(group: FindingGroup, dates: DateReading): readonly { request: Request; words: string }[] {
  const t = useTranslations("review.findings");
  return useMemo(() => {
    const offers: { request: Request; words: string }[] = ordersToOffer(group, dates).map((order) => ({
      request: { type: "read-dates", order },
      words: t("readDates", { order: orderKeys[order] }),
    }));
    if (group.rule === "halves-mergeable")
      offers.push({ request: { type: "merge-all-halves" }, words: t("mergeHalves") });
    if (
      group.level === "error" &&
      group.values.filter(({ offer }) => offer?.clear).length > 1 &&
      !group.values[0]?.beside
    )
      offers.push({ request: { type: "accept-proposals", group: group.key }, words: t("acceptProposals") });
    const isListed = group.values.some(({ offer }) => offer);
    const domain = group.rule === "login-email" && !isListed ? commonDomain(group.values) : null;
    if (domain !== null)
      offers.push({
        request: {
          type: "replace-text",
          find: domain,
          replace: "",
          column: "login",
          rows: null,
          wholeCell: false,
          matchCase: false,
        },
        words: t("beforeDomain", { domain }),
      });
    return offers;
  }, [group, dates, t]);
}

/** What can be done about one cause for all its rows at once: at one press, per distinct text, or without the rows. */
export function GroupRepairs({ desk, version, group, dates, run }: Props) {
  const t = useTranslations("review.findings");
  const [all, setAll] = useState(false);
  const { key, column, values, distinct, rows, level } = group;
  const shown = all ? values : values.slice(0, firstValues);
  const offers = useOffers(group, dates);
  const isOpenName = values.some(({ offer }) => offer) && level === "error";
  const canAllGo = isOpenName && group.rule !== "area-without-place" && distinct > 1;
  return (
    <>
      {offers.map(({ request, words }) => (
        <OfferedRepair key={words} desk={desk} version={version} request={request} run={run}>
          {words}
        </OfferedRepair>
      ))}
      {column !== null && shown.length > 0 && (
        <div>
          <p className="text-ink-subtle text-xs">{t("values")}</p>
          <ul className="divide-y divide-line-soft">
            {shown.map((value) =>
              value.offer && isNamed(column) ? (
                <NameRepair
                  key={`${value.text} ${value.beside?.text}`}
                  desk={desk}
                  column={column}
                  value={value}
                  canGo={level === "error" && group.rule !== "area-without-place"}
                  run={run}
                />
              ) : (
                <ValueRepair
                  key={value.text}
                  desk={desk}
                  version={version}
                  column={column}
                  text={value.text}
                  rows={value.rows}
                  run={run}
                />
              ),
            )}
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
      {canAllGo && (
        <Button size="small" className="self-start" onClick={() => run({ type: "send-group-as-is", group: key })}>
          {t("sendAllAsIs", { count: distinct })}
        </Button>
      )}
      {level !== "note" && (
        <Button size="small" className="self-start" onClick={() => run({ type: "leave-out-group", group: key })}>
          {t("leaveOut", { rows })}
        </Button>
      )}
    </>
  );
}
