import { type ReactNode, useId, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Review } from "@/lib/format/conversation";
import type { FindingGroup } from "@/lib/format/finding";
import { Card } from "../ui/card";
import { tones } from "../ui/tone";
import { useKeptFocus } from "../ui/use-kept-focus";
import { FindingItem } from "./finding-item";
import { UnplacedItem } from "./unplaced-item";

type Props = Pick<Review, "groups"> & {
  /** null while the file is read */
  unplaced: Review["unplaced"] | null;
  /** the key of the group whose rows are shown */
  selected?: string | null;
  /** absent: the groups are only read, not chosen */
  onSelect?: (group: string | null) => void;
  onShowRows?: () => void;
  /** the repairs of a group; absent: none are offered */
  repairs?: (group: FindingGroup) => ReactNode;
  /** the counts that the groups add up to */
  counts?: ReactNode;
  /** said instead of groups, and of "Nothing to fix", while rows are not checked */
  waiting?: string | null;
};

/** Five causes are common: then every repair is one press away. What is only noted does not close the others. */
const mostOpen = 5;

/** What was found, by cause, errors first as they come; each cause with how many rows, where, and its own repair. */
export function FindingList(props: Props) {
  const { groups, unplaced, selected = null, onSelect, onShowRows, repairs, counts, waiting = null } = props;
  const t = useTranslations("review.findings");
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const kept = useKeptFocus(() => title.current);
  const nothing = waiting !== null || (groups.length === 0 && (unplaced?.kinds ?? 0) === 0);
  const pressing = groups.filter(({ level }) => level !== "note");
  const unsaid = unplaced ? unplaced.kinds - unplaced.groups.length : 0;
  const { icon: Check } = tones.success;
  return (
    <section aria-labelledby={heading} {...kept}>
      <Card flush>
        <div className="border-line-soft border-b px-4 py-2.5">
          <h2 ref={title} id={heading} tabIndex={-1} className="-mx-1 w-fit rounded-sm px-1 text-base outline-offset-0">
            {t("label")}
          </h2>
          {counts}
        </div>
        {waiting !== null && <p className="px-4 py-4 text-pretty text-ink-subtle text-sm">{waiting}</p>}
        {nothing && waiting === null && (
          <div className="flex gap-3 px-4 py-6">
            <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-success" />
            <div>
              <p className="font-semibold text-ink-strong">{t("none")}</p>
              <p className="text-ink-subtle text-sm">{t("noneExplained")}</p>
            </div>
          </div>
        )}
        {!nothing && (
          <ul className="divide-y divide-line-soft">
            {groups.map((group) => (
              <FindingItem
                key={group.key}
                group={group}
                selected={group.key === selected}
                open={group.key === selected || (group.level === "note" ? groups : pressing).length <= mostOpen}
                {...(onSelect ? { onSelect } : {})}
                {...(onShowRows ? { onShowRows } : {})}
                {...(repairs ? { repairs } : {})}
              />
            ))}
            {unplaced?.groups.map((group) => (
              <UnplacedItem key={`${group.level} ${group.said}`} group={group} />
            ))}
            {unsaid > 0 && (
              <li className="px-4 py-3 text-ink-subtle text-sm">{t("unplacedOther", { count: unsaid })}</li>
            )}
          </ul>
        )}
      </Card>
    </section>
  );
}
