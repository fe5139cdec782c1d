import Chevron from "lucide-react/icons/chevron-down";
import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";

type Props = Omit<ComponentPropsWithRef<"button">, "aria-label"> & {
  /** what the words are about; read out before them */
  label: string;
  /** what it opens is there */
  expanded: boolean;
};

/** A part of a sentence that can be changed, where a list of words alone would not help to choose. */
export function InlineButton({ label, expanded, className, children, ...button }: Props) {
  return (
    <button
      type="button"
      aria-expanded={expanded}
      {...button}
      className={classNames(
        "inline-flex items-baseline whitespace-normal rounded-xs border-line-control border-b border-dashed text-left font-semibold text-ink-strong leading-5 hover:border-brand hover:bg-brand-tint",
        className,
      )}
    >
      <span className="sr-only">{label}: </span>
      {children}
      <Chevron
        aria-hidden
        className={classNames(
          "ml-0.5 size-3.5 shrink-0 self-center text-ink-subtle transition-transform",
          expanded && "rotate-180",
        )}
      />
    </button>
  );
}
