import Down from "lucide-react/icons/arrow-down";
import Chevron from "lucide-react/icons/chevron-down";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { FindingGroup } from "@/lib/format/finding";
import { sectionOf } from "@/lib/format/guide";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { tones } from "../ui/tone";
import { Unbroken } from "../ui/unbroken";
import { levelTone } from "./level";
import { SaidHint } from "./said-words";

type Props = {
  group: FindingGroup;
  selected: boolean;
  /** hint and repairs are shown; on a phone only those of the selected group, or the rows would be far below */
  open: boolean;
  onSelect?: (group: string | null) => void;
  /** brings the rows into view where they stand below */
  onShowRows?: () => void;
  repairs?: (group: FindingGroup) => ReactNode;
};

/** One cause. Pressing its head shows its rows in the grid; Lucca's own words stand in quotes. */
export function FindingItem({ group, selected, open, onSelect, onShowRows, repairs }: Props) {
  const { key, rule, said } = group;
  const t = useTranslations("review.findings");
  const rules = useTranslations("rules");
  const help = useTranslations("help");
  return (
    <li className={classNames("relative", selected && "bg-brand-tint")}>
      {onSelect ? (
        <button
          type="button"
          aria-pressed={selected}
          onClick={() => onSelect(selected ? null : key)}
          className={classNames(
            "block w-full px-4 py-3 text-left -outline-offset-2",
            !selected && "hover:bg-surface-sunken",
          )}
        >
          <Head group={group}>
            {!selected && (
              <Chevron aria-hidden className={classNames("size-4 shrink-0 text-ink-subtle", open && "sm:hidden")} />
            )}
          </Head>
        </button>
      ) : (
        <div className="px-4 py-3">
          <Head group={group} />
        </div>
      )}
      {open && (
        <div className={classNames("flex flex-col gap-3 pr-4 pb-4 pl-11 text-sm", !selected && "max-sm:hidden")}>
          <div className="text-pretty">
            {said !== null && <SaidHint said={said} />}
            <p className="text-ink">
              <Unbroken>{rules(`${rule}.fix`)}</Unbroken>{" "}
              <a
                href={`/help#${sectionOf[rule]}`}
                target="_blank"
                rel="noreferrer"
                aria-label={help("aboutNewTab")}
                className="whitespace-nowrap rounded-sm font-semibold text-brand hover:underline"
              >
                {help("about")}
              </a>
            </p>
          </div>
          {selected && onShowRows && (
            <Button
              kind="text"
              size="small"
              icon={<Down aria-hidden className="size-4" />}
              className="-ml-2 self-start @5xl:hidden"
              onClick={onShowRows}
            >
              {t("showRows", { rows: group.rows })}
            </Button>
          )}
          {repairs?.(group)}
        </div>
      )}
    </li>
  );
}

function Head({ group, children }: { group: FindingGroup; children?: ReactNode }) {
  const t = useTranslations("review.findings");
  const rules = useTranslations("rules");
  const columns = useTranslations("columns");
  const { number } = useFormatter();
  const { level, rule, column, said, rows, lines } = group;
  const { icon: Icon, text } = tones[levelTone[level]];
  const where =
    lines.length === 0
      ? t("newRows", { rows })
      : t("lines", { lines: lines.join(", "), count: lines.length, more: Math.max(0, rows - lines.length) });
  return (
    <span className="flex items-start gap-3 text-sm">
      <Icon aria-hidden className={classNames("mt-0.5 size-4 shrink-0", text)} />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold text-ink-strong [overflow-wrap:anywhere]">
          {said === null ? rules(`${rule}.title`) : t("said", { said })}
        </span>
        <span className="block text-ink-subtle tabular-nums">
          <span className={text}>{t(`levels.${level}`)}</span>
          {said !== null && <span> · {t("fromLucca")}</span>}
          {column !== null && <span> · {columns(column)}</span>}
          <span> · {where}</span>
        </span>
      </span>
      <span className="shrink-0 font-semibold text-ink-strong tabular-nums">
        {number(rows)}
        <span className="sr-only"> {t("rowsWord", { rows })}</span>
      </span>
      {children}
    </span>
  );
}
