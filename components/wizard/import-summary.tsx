import { useFormatter, useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import type { Counts } from "@/lib/imports/job";
import { tallyOf } from "@/lib/imports/result";
import { leftToSend } from "@/lib/wizard/left-to-send";
import type { Wizard } from "@/lib/wizard/state";
import { Card } from "../ui/card";
import { AccountBadge } from "./account-badge";
import { Fact } from "./fact";
import { usePeriod } from "./use-period";

type Props = {
  account: Account;
  state: Extract<Wizard, { step: "import" }>;
  /** null while it is fetched */
  counts: Counts | null;
  now: Date;
};

/** What is about to happen, in words and numbers; the numbers of Lucca's dry run are said as Lucca reported them. */
export function ImportSummary({ account, state, counts, now }: Props) {
  const t = useTranslations("wizard.import");
  const override = useTranslations("wizard.override");
  const { number, relativeTime } = useFormatter();
  const period = usePeriod();
  const bytes = leftToSend(state);
  const parts = state.asked.bytes.parts.length;
  const tally = tallyOf(bytes.rows, counts);
  const { leftOut } = state.asked.bytes;
  const reported = (count: number | null) => (count === null ? t("notReported") : number(count));
  const ended = Math.min(...state.analyses.map(({ endedAt }) => Date.parse(endedAt)), now.getTime());
  return (
    <Card flush className="p-1">
      <dl className="divide-y divide-line-soft">
        <Fact name={t("into")}>
          <AccountBadge account={account} full />
        </Fact>
        <Fact name={t("file")}>{state.draft.name}</Fact>
        <Fact name={t("people")}>{number(bytes.people)}</Fact>
        <Fact name={t("period")}>{period(bytes.firstDate, bytes.lastDate)}</Fact>
        <Fact name={t("rowsSent")} strong>
          {number(bytes.rows)}
        </Fact>
        {parts > 1 && <Fact name={t("parts")}>{t("partsMeaning", { from: state.imported.length + 1, parts })}</Fact>}
        <Fact name={t("changed")}>{counts && reported(tally.changed)}</Fact>
        <Fact name={t("deleted")}>{counts && reported(tally.deleted)}</Fact>
        {tally.adds && tally.unaccounted > 0 && <Fact name={t("unaccounted")}>{number(tally.unaccounted)}</Fact>}
        <Fact name={t("leftOut")}>{leftOut === 0 ? t("leftOutNone") : t("leftOutRows", { rows: leftOut })}</Fact>
        <Fact name={t("existing")}>{override(state.override ? "on" : "off")}</Fact>
        <Fact name={t("analyzed")}>{t("analyzedAgo", { ago: relativeTime(ended, now) })}</Fact>
      </dl>
    </Card>
  );
}
