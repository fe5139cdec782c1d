import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Column } from "@/lib/format/columns";
import type { CellView } from "@/lib/format/conversation";
import { useChoices } from "./use-choices";

/** Where the cursor goes once the text is taken. */
export type After = "stay" | "down" | "up" | "right" | "left";

type Props = {
  label: string;
  /** id of what is wrong with the cell; null = nothing */
  describedBy: string | null;
  invalid: boolean;
  column: Column;
  cell: CellView;
  /** what was typed to begin; null = begin with the cell's text */
  typed: string | null;
  onCommit: (text: string, after: After) => void;
  onCancel: () => void;
};

const look =
  "absolute inset-0 w-full bg-surface px-2 text-ink-strong text-sm outline-2 outline-brand -outline-offset-2 tabular-nums";

function afterKey({ key, shiftKey }: KeyboardEvent): After | null {
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return null;
}

/** The cell being written: one line of text, or the fixed choices of its column. Leaving it takes the text, Escape does not. */
export function CellEditor({ label, describedBy, invalid, column, cell, typed, onCommit, onCancel }: Props) {
  const choices = useChoices(column);
  const readable = choices?.some(({ value }) => value === cell.sent) ? (cell.sent ?? "") : "";
  const [draft, setDraft] = useState(choices ? readable : (typed ?? cell.text));
  const field = useRef<HTMLInputElement | HTMLSelectElement>(null);
  const take = (element: HTMLInputElement | HTMLSelectElement | null) => {
    field.current = element;
  };
  const done = useRef(false);
  const t = useTranslations("review.grid");

  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    if (element instanceof HTMLSelectElement) openPicker(element);
    else if (element instanceof HTMLInputElement && typed === null) element.select();
  }, [typed]);

  const finish = (text: string, after: After) => {
    if (done.current) return;
    done.current = true;
    if (choices && text === readable) onCommit(cell.text, after);
    else onCommit(text, after);
  };
  const shared = {
    "aria-label": label,
    "aria-describedby": describedBy ?? undefined,
    "aria-invalid": invalid || undefined,
    className: look,
    onBlur: () => finish(draft, "stay"),
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      const after = afterKey(event);
      if (after) {
        event.preventDefault();
        finish(draft, after);
      } else if (event.key === "Escape") {
        event.preventDefault();
        done.current = true;
        onCancel();
      }
    },
  };
  if (choices === null)
    return (
      <input
        ref={take}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        {...shared}
      />
    );
  return (
    <select ref={take} value={draft} onChange={({ target }) => finish(target.value, "stay")} {...shared}>
      {readable === "" && (
        <option value="">{cell.text === "" ? t("chooseOne") : t("keepText", { text: cell.text })}</option>
      )}
      {choices.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** Opens the list at once where the browser lets us; where not, the select is open to keys as usual. */
function openPicker(select: HTMLSelectElement): void {
  try {
    select.showPicker();
  } catch {
    // no recent press of a key or button: the focused select is enough
  }
}
