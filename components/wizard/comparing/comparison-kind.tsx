import { useFormatter, useTranslations } from "use-intl";
import type { CompareExample, ExistingKind } from "@/lib/format/existing-days";
import { classNames } from "../../ui/class-names";
import { ComparisonExample } from "./comparison-example";

type Props = {
  kind: ExistingKind;
  rows: number;
  examples: readonly CompareExample[];
  /** its rows are shown */
  shown: boolean;
  onShow: (kind: ExistingKind | null) => void;
};

/** How many rows are of a kind, with examples; pressed, their rows are shown. */
export function ComparisonKind({ kind, rows, examples, shown, onShow }: Props) {
  const t = useTranslations("comparing");
  const { number } = useFormatter();
  return (
    <li className="py-1.5 text-sm">
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => onShow(shown ? null : kind)}
        className={classNames(
          "-mx-2 flex w-[calc(100%+1rem)] items-baseline gap-2 rounded-md px-2 py-1 text-left",
          shown ? "bg-brand-tint" : "hover:bg-surface-hover",
        )}
      >
        <span className="font-semibold text-base text-ink-strong tabular-nums">{number(rows)}</span>
        <span className="text-ink-strong">{t(`kinds.${kind}`)}</span>
      </button>
      <ul className="mt-0.5 flex flex-col gap-0.5 text-[.8125rem]">
        {examples.map((example) => (
          <ComparisonExample key={example.row} example={example} />
        ))}
      </ul>
    </li>
  );
}
