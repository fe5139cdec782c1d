import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "../ui/class-names";

type Props = {
  /** from 1 */
  value: number;
  /** the first lines of the file as they stand */
  lines: () => Promise<readonly string[]>;
  onChoose: (line: number) => void;
};

/** The first lines of the file, to click the one that names the columns. */
export function HeaderChoice({ value, lines, onChoose }: Props) {
  const t = useTranslations("review.readingChoice");
  const [shown, setShown] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    lines()
      .catch(() => [])
      .then((read) => wanted && setShown(read));
    return () => {
      wanted = false;
    };
  }, [lines]);
  return (
    <>
      <p className="text-ink-subtle text-sm">{t("headerExplained")}</p>
      <ol className="max-h-72 divide-y divide-line-soft overflow-y-auto rounded-md border border-line bg-surface text-sm">
        {shown.map((text, at) => {
          const line = at + 1;
          return (
            <li key={line}>
              <button
                type="button"
                aria-pressed={line === value}
                onClick={() => onChoose(line)}
                className={classNames(
                  "flex w-full items-baseline gap-3 px-3 py-1.5 text-left -outline-offset-2 hover:bg-surface-hover",
                  line === value && "bg-brand-tint",
                )}
              >
                <span className="w-14 shrink-0 text-ink-subtle tabular-nums">{t("line", { line: String(line) })}</span>
                <span
                  className={classNames("min-w-0 flex-1 truncate", line === value && "font-semibold text-ink-strong")}
                >
                  {text.trim() === "" ? <span className="text-ink-faint">{t("empty")}</span> : shownCells(text)}
                </span>
                {line === value && <span className="shrink-0 text-brand text-xs">{t("inUse")}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Cells apart by tabs, as they are in workbooks too: the filled ones, with a dot between. */
const shownCells = (text: string): string =>
  text
    .split("\t")
    .filter((cell) => cell.trim() !== "")
    .join(" · ");
