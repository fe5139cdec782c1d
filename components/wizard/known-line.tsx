import { useFormatter, useTranslations } from "use-intl";
import type { Matched } from "@/lib/format/known";
import type { Account } from "@/lib/imports/account";
import { Button } from "../ui/button";
import type { Knowing } from "./session/known-actions";
import type { Table } from "./session/store";
import { useAccountName } from "./use-account-name";

type Props = { account: Account; knowing: Knowing; table: Table; onReadAgain: () => void; onTakeBack: () => void };

/** What of the file's names Lucca lists, how old its lists are, and what could not be checked here. */
export function KnownLine({ account, knowing, table, onReadAgain, onTakeBack }: Props) {
  const t = useTranslations("known");
  const { review, answered } = table;
  if (knowing.at === "idle" || review === null) return null;
  return (
    <div className="flex flex-col gap-0.5 text-ink-subtle text-sm">
      {answered !== null && answered.revision === review.revision && (
        <p role="status">
          {t("answered", { rows: answered.rows })}{" "}
          <Button kind="text" size="small" onClick={onTakeBack}>
            {t("takeBack")}
          </Button>
        </p>
      )}
      {/* busy: its numbers are read out when all are there, not at every hundred. Narrow, it has room for two lines from the start. */}
      <p
        role="status"
        aria-label={t("label")}
        aria-busy={knowing.at === "reading" || undefined}
        className="max-md:min-h-[2lh]"
      >
        <Words account={account} knowing={knowing} table={table} />{" "}
        {knowing.at !== "reading" && (
          <Button kind="text" size="small" className="-mx-2 -my-1" onClick={onReadAgain}>
            {t("readAgain")}
          </Button>
        )}
      </p>
    </div>
  );
}

function Words({ account, knowing, table }: Pick<Props, "account" | "knowing" | "table">) {
  const t = useTranslations("known");
  const { list, dateTime } = useFormatter();
  const name = useAccountName(account);
  const known = table.review?.known;
  if (knowing.at === "reading") {
    const { progress } = knowing;
    const entries = progress?.entries ?? 0;
    return t("reading", { list: progress?.list ?? "places", entries, seconds: progress?.waiting ?? 0 });
  }
  if (knowing.at === "trouble") return t("trouble");
  if (knowing.at !== "known") return null;
  const { places = null, people = null } = known ?? {};
  const matched = [
    ...(isNamed(places) ? [t("places", { count: places.matched })] : []),
    ...(isNamed(people) ? [t("people", { count: people.matched })] : []),
  ];
  const open = (places?.open ?? 0) + (people?.open ?? 0);
  const sentences = [
    ...(matched.length > 0 ? [t("matched", { what: list(matched), account: name, open })] : []),
    ...(people && people.asIs > 0 ? [t("peopleAsIs", { count: people.asIs })] : []),
    ...(places && places.asIs > 0 ? [t("placesAsIs", { count: places.asIs })] : []),
    ...(knowing.places ? [] : [t("noPlaces")]),
    ...(knowing.people ? [] : [t("noPeople")]),
    t("readAt", { when: dateTime(new Date(knowing.readAt), { timeStyle: "short" }) }),
  ];
  return sentences.join(" ");
}

/** False while the file names nobody, or no place: a column is not chosen yet, or the codes of a plan are not explained. */
const isNamed = (found: Matched | null): found is Matched =>
  found !== null && found.matched + found.open + found.asIs > 0;
