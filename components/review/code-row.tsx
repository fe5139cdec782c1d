import { useId } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "../ui/class-names";
import { TextInput } from "../ui/text-input";
import { type CodeAnswer, type LayoutCode, proposed } from "./code-answers";

type Props = { code: LayoutCode; answer: CodeAnswer; onAnswer: (answer: CodeAnswer) => void };

/** One text of the cells, how often it stands there, and what it means. */
export function CodeRow({ code, answer, onAnswer }: Props) {
  const t = useTranslations("review.layout");
  const hint = useId();
  const { place, noRow } = answer;
  const isProposal = !noRow && place !== "" && place === proposed(code);
  const said = noRow
    ? t("noRowMeaning")
    : place.trim() === ""
      ? t("leftEmpty")
      : isProposal && t(code.suggested === null || code.suggested === code.code ? "suggestedSelf" : "suggestedLegend");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 px-3 py-2 sm:col-span-5 sm:grid-cols-subgrid">
      <span className="min-w-0 font-semibold text-ink-strong [overflow-wrap:anywhere]">{code.code}</span>
      <span className="text-right text-ink-subtle tabular-nums">{t("cellsCount", { count: code.rows })}</span>
      <TextInput
        aria-label={t("placeOf", { code: code.code })}
        aria-describedby={hint}
        value={noRow ? "" : place}
        disabled={noRow}
        onChange={({ target }) => onAnswer({ place: target.value, noRow: false })}
        className={classNames("disabled:bg-surface-hover", isProposal && "border-dashed")}
      />
      <label className="inline-flex cursor-pointer items-center gap-2 whitespace-nowrap">
        <input
          type="checkbox"
          aria-label={t("noRowFor", { code: code.code })}
          checked={noRow}
          onChange={({ target }) => onAnswer({ place, noRow: target.checked })}
          className="size-4 accent-brand"
        />
        {t("noRow")}
      </label>
      <span id={hint} className="min-w-0 text-ink-subtle text-xs max-sm:col-span-2">
        {said}
      </span>
    </li>
  );
}
