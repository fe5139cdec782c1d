import Arrow from "lucide-react/icons/arrow-right";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Request } from "@/lib/format/command";
import type { TableDesk } from "@/lib/format/conversation";
import type { GroupValue } from "@/lib/format/finding";
import type { NamedColumn } from "@/lib/format/known";
import { Button } from "../ui/button";
import { NameChoice } from "./name-choice";
import { useNearest } from "./use-nearest";
import { useOptionWords } from "./use-option-words";
import type { Table } from "./use-table";

type Props = {
  desk: Pick<TableDesk, "names">;
  column: NamedColumn;
  value: GroupValue;
  /** it may go as it stands, for Lucca's analysis to say */
  canGo: boolean;
  run: Table["run"];
};

/** A name that Lucca does not list as it stands: its likely meaning first, the nearest, the whole list, or sent as it is. */
export function NameRepair({ desk, column, value, canGo, run }: Props) {
  const t = useTranslations("review.names");
  const findings = useTranslations("review.findings");
  const words = useOptionWords();
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { text, rows, beside, offer } = value;
  const quoted = text === "" ? findings("emptyValue") : findings("value", { value: text });
  const name = beside ? t("beside", { value: quoted, other: beside.text }) : quoted;
  const replace = (to: string): Request =>
    beside
      ? { type: "replace-where", column, from: text, to, where: beside }
      : { type: "replace-value", column, from: text, to };
  const own = offer?.own ?? text;
  const nearest = useNearest(desk, column === "login" && offer?.options.length === 0 ? own : null);
  const options = offer && offer.options.length > 0 ? offer.options : nearest;
  return (
    <li className="py-1.5">
      <div className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 text-ink-strong [overflow-wrap:anywhere]">{name}</span>
        <span className="shrink-0 text-ink-subtle tabular-nums">{findings("rows", { rows })}</span>
      </div>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {options.map((option, index) => {
          const { name: to, hint } = words(option);
          const isProposed = offer?.clear === true && index === 0;
          const said = [to, isProposed && t("proposed"), hint].filter(Boolean);
          return (
            <Button
              key={option.to}
              size="small"
              title={hint}
              aria-label={t("replaceBy", { value: name, to: said.join(", "), rows })}
              onClick={() => run(replace(option.to))}
            >
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <Arrow aria-hidden className="mr-1 inline size-3" />
                {to}
                {isProposed && <span className="ml-2 font-normal text-brand text-xs">{t("proposed")}</span>}
                {option.hint.kind === "person" && <span className="block font-normal text-xs">{hint}</span>}
              </span>
            </Button>
          );
        })}
        {beside?.column === "workLocationName" && (
          <Button
            size="small"
            kind="text"
            aria-label={t("noAreaFor", { value: name })}
            onClick={() => run(replace(""))}
          >
            {t("noArea")}
          </Button>
        )}
        <Button
          ref={opener}
          size="small"
          kind="text"
          aria-expanded={choosing}
          // what is seen is said, too: who speaks to the page says what is seen
          aria-label={`${t("other")} ${t("otherFor", { value: name })}`}
          onClick={() => setChoosing(!choosing)}
        >
          {t("other")}
        </Button>
        {canGo && (
          <Button
            size="small"
            kind="text"
            aria-label={`${t("sendAsIs")}: ${t("sendAsIsFor", { value: name })}`}
            onClick={() => run({ type: "send-as-is", column, texts: [own] })}
          >
            {t("sendAsIs")}
          </Button>
        )}
      </div>
      {choosing && (
        <NameChoice
          desk={desk}
          ask={{ column, beside: column === "areaName" ? (beside ?? null) : null }}
          label={t("chooseFor", { value: name })}
          onChoose={(to) => run(replace(to))}
          onClose={() => {
            setChoosing(false);
            requestAnimationFrame(() => opener.current?.focus());
          }}
        />
      )}
    </li>
  );
}
