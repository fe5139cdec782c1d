import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { NamesAsk, TableDesk } from "@/lib/format/conversation";
import type { NameOption } from "@/lib/format/known";
import { classNames } from "../ui/class-names";
import { TextInput } from "../ui/text-input";
import { useOptionWords } from "./use-option-words";

type Props = {
  desk: Pick<TableDesk, "names">;
  /** what is listed: a column, and of areas the place */
  ask: Omit<NamesAsk, "search">;
  label: string;
  onChoose: (to: string) => void;
  onClose: () => void;
};

/** Lucca's whole list, searched while one types; the arrow keys choose, Enter takes. */
export function NameChoice({ desk, ask, label, onChoose, onClose }: Props) {
  const t = useTranslations("review.names");
  const words = useOptionWords();
  const list = useId();
  const { column, beside } = ask;
  const [search, setSearch] = useState("");
  const [found, setFound] = useState<readonly NameOption[] | null>(null);
  const [at, setAt] = useState(0);
  const other = beside?.text ?? null;
  const otherColumn = beside?.column ?? null;

  useEffect(() => {
    let wanted = true;
    const beside = other !== null && otherColumn !== null ? { column: otherColumn, text: other } : null;
    desk.names({ column, search, beside }).then(
      (options) => {
        if (!wanted) return;
        setFound(options);
        setAt(0);
      },
      () => wanted && setFound([]),
    );
    return () => {
      wanted = false;
    };
  }, [desk, column, other, otherColumn, search]);

  const onKeyDown = (event: KeyboardEvent) => {
    const options = found ?? [];
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter") {
      const chosen = options[at];
      if (chosen) onChoose(chosen.to);
    } else if (event.key === "ArrowDown") setAt(Math.min(at + 1, options.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  };

  return (
    <div className="mt-1 mb-2">
      <TextInput
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        {...(found?.[at] && { "aria-activedescendant": `${list}-${at}` })}
        placeholder={t("search")}
        autoFocus
        value={search}
        onChange={({ target }) => setSearch(target.value)}
        onKeyDown={onKeyDown}
      />
      <div
        id={list}
        role="listbox"
        aria-label={label}
        className="mt-1 max-h-48 overflow-y-auto rounded-md border border-line-soft bg-surface py-1"
      >
        {found?.map((option, index) => {
          const { name, hint } = words(option);
          return (
            <div
              key={option.to}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option.to)}
              onKeyDown={onKeyDown}
              className={classNames(
                "cursor-pointer px-3 py-1.5 [overflow-wrap:anywhere] hover:bg-surface-hover",
                index === at && "bg-brand-tint",
              )}
            >
              <span className="text-ink-strong">{name}</span>
              {hint !== "" && <span className="block text-ink-subtle text-xs">{hint}</span>}
            </div>
          );
        })}
        {found?.length === 0 && <p className="px-3 py-1.5 text-ink-subtle">{t("nothing")}</p>}
      </div>
    </div>
  );
}
