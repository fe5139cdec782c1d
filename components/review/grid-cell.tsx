import type { ReactNode } from "react";
import type { Finding } from "@/lib/format/finding";
import { classNames } from "../ui/class-names";
import { tones } from "../ui/tone";
import { levelTone } from "./level";
import { useFindingWords } from "./use-finding-words";

type Props = {
  id: string;
  row: number;
  column: number;
  active: boolean;
  /** one of several selected cells */
  selected: boolean;
  findings: readonly Finding[];
  readOnly?: boolean;
  className?: string;
  /** marks the cell by colour and icon; the state cell has its own */
  plain?: boolean;
  /** words alone need no element of their own */
  children: ReactNode;
};

/** Side by side in the middle of the row; words alone stand at the same height, with less to style and draw. */
const part = "flex min-w-0 items-center gap-1";
const words = "truncate pt-[calc((35px-1.25rem)/2)]";

const gravity = { error: 0, warning: 1, note: 2 } as const;

/** One cell: its text, and what is wrong with it as its description. */
export function GridCell({ id, row, column, active, selected, findings, readOnly, className, plain, children }: Props) {
  const worst = [...findings].sort((a, b) => gravity[a.level] - gravity[b.level])[0];
  const marked = worst && !plain && worst.level !== "note";
  const { icon: Icon, text } = tones[levelTone[worst?.level ?? "note"]];
  const isWords = typeof children === "string";
  return (
    <td
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-invalid={worst?.level === "error" || undefined}
      aria-readonly={readOnly || undefined}
      aria-selected={selected}
      aria-describedby={worst ? `${id}-why` : undefined}
      data-row={row}
      data-column={column}
      tabIndex={active ? 0 : -1}
      className={classNames(
        "relative px-2 -outline-offset-2 focus:outline-2 focus:outline-brand",
        isWords && !marked ? words : part,
        marked && text,
        marked && (worst.level === "error" ? "bg-danger-tint" : "bg-warning-tint"),
        selected && "after:pointer-events-none after:absolute after:inset-0 after:bg-brand/12",
        className,
      )}
    >
      {marked && <Icon aria-hidden className="size-3.5 shrink-0" />}
      {isWords && marked ? <span className="truncate">{children}</span> : children}
      {worst && <Why id={`${id}-why`} findings={findings} />}
    </td>
  );
}

/** The description of a cell: hidden, so that it does not become part of its name. */
function Why({ id, findings }: { id: string; findings: readonly Finding[] }) {
  const say = useFindingWords();
  return (
    <span id={id} hidden>
      {findings.map((finding) => say(finding)).join(" ")}
    </span>
  );
}
