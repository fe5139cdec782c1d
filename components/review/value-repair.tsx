import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Column } from "@/lib/format/columns";
import { Button } from "../ui/button";
import { Select } from "../ui/select";
import { TextInput } from "../ui/text-input";
import { useChoices } from "./use-choices";

type Props = { column: Column; text: string; rows: number; onReplace: (to: string) => void };

/** One distinct text of a group, and its replacement everywhere in the column. */
export function ValueRepair({ column, text, rows, onReplace }: Props) {
  const t = useTranslations("review.findings");
  const ui = useTranslations("ui");
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const choices = useChoices(column);
  const label = text === "" ? t("fillWith") : t("replaceBy", { value: text });
  const quoted = text === "" ? t("emptyValue") : t("value", { value: text });
  const unchanged = draft === null || draft === text || (choices !== null && draft === "");
  const close = () => {
    setDraft(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li className="py-1">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate text-ink-strong" title={quoted}>
          {quoted}
        </span>
        <span className="shrink-0 text-ink-subtle tabular-nums">{t("rows", { rows })}</span>
        {draft === null && (
          <Button
            ref={opener}
            kind="text"
            size="small"
            className="-mr-2"
            aria-label={text === "" ? t("replaceEmpty", { rows }) : t("replaceValue", { value: text, rows })}
            onClick={() => setDraft(choices === null ? text : "")}
          >
            {text === "" ? t("fill") : t("replace")}
          </Button>
        )}
      </div>
      {draft !== null && (
        <form
          className="mt-1 mb-2 flex flex-wrap gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (!unchanged) onReplace(draft.trim());
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
          }}
        >
          {choices === null ? (
            <TextInput
              aria-label={label}
              autoFocus
              value={draft}
              onChange={({ target }) => setDraft(target.value)}
              onFocus={({ target }) => target.select()}
            />
          ) : (
            <Select
              aria-label={label}
              autoFocus
              className="w-full"
              value={draft}
              onChange={({ target }) => setDraft(target.value)}
            >
              <option value="">{t("choose")}</option>
              {choices.map(({ value, label: words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </Select>
          )}
          <Button type="submit" kind="primary" size="small" blocked={unchanged ? t("sameText") : null}>
            {t("apply", { rows })}
          </Button>
          <Button kind="quiet" size="small" onClick={close}>
            {ui("cancel")}
          </Button>
        </form>
      )}
    </li>
  );
}
