"use client";
import Spinner from "lucide-react/icons/loader-circle";
import { type ComponentPropsWithRef, type ReactNode, useId } from "react";
import { classNames } from "./class-names";

export type ButtonKind = "primary" | "secondary" | "quiet" | "text" | "danger";

type Props = Omit<ComponentPropsWithRef<"button">, "disabled"> & {
  kind?: ButtonKind;
  size?: "medium" | "small";
  /** shown before the words; decoration only */
  icon?: ReactNode;
  /** what was asked for is under way: the button stays, says so and does nothing */
  busy?: boolean;
  /** why it cannot be pressed now: the button stays focusable and the reason is read out with it */
  blocked?: string | null;
  /** shows the reason beside the button too; otherwise the page says it elsewhere */
  showReason?: boolean;
};

const look: Record<ButtonKind, string> = {
  primary:
    "border border-transparent bg-brand text-brand-on shadow-sm hover:bg-brand-hover active:bg-brand-active aria-disabled:bg-surface-hover aria-disabled:text-ink-faint aria-disabled:shadow-none",
  secondary:
    "border border-line-control bg-surface text-ink-strong hover:bg-surface-hover active:bg-line-soft aria-disabled:border-line aria-disabled:bg-surface aria-disabled:text-ink-faint",
  quiet:
    "border border-transparent text-ink hover:bg-surface-hover hover:text-ink-strong active:bg-line-soft aria-disabled:bg-transparent aria-disabled:text-ink-faint",
  text: "border border-transparent text-brand hover:bg-brand-tint hover:text-brand-active active:bg-brand-tint aria-disabled:bg-transparent aria-disabled:text-ink-faint",
  danger:
    "border border-danger-edge bg-surface text-danger hover:bg-danger-tint active:bg-danger-tint aria-disabled:border-line aria-disabled:bg-surface aria-disabled:text-ink-faint",
};

/** What a button looks like; also for a link that leads away as a button would. */
export const buttonLook = (kind: ButtonKind, size: "medium" | "small" = "medium"): string =>
  classNames(
    "inline-flex items-center justify-center gap-2 rounded-md text-left font-semibold transition-colors",
    size === "medium" ? "min-h-control px-3 py-1.5 text-sm" : "min-h-7 px-2 py-0.5 text-sm",
    look[kind],
  );

/**
 * A button that is never `disabled`: a blocked or busy one keeps its focus, is marked `aria-disabled` and ignores presses.
 * Words may wrap on a narrow page, the height grows with them.
 */
export function Button(props: Props) {
  const { kind = "secondary", size = "medium", icon, busy = false, blocked = null, showReason, ...rest } = props;
  const { className, children, onClick, "aria-describedby": describedBy, ...button } = rest;
  const reason = useId();
  const inert = busy || blocked !== null;
  return (
    <>
      <button
        type="button"
        {...button}
        aria-disabled={inert || undefined}
        aria-busy={busy || undefined}
        aria-describedby={classNames(describedBy, blocked !== null && reason) || undefined}
        onClick={(event) => {
          if (inert) event.preventDefault();
          else onClick?.(event);
        }}
        className={classNames(buttonLook(kind, size), "aria-disabled:cursor-not-allowed", className)}
      >
        {busy ? <Spinner aria-hidden className="size-4 shrink-0 animate-spin" /> : icon}
        {children}
      </button>
      {blocked !== null && (
        <span id={reason} className={showReason ? "text-sm text-ink-subtle" : "sr-only"}>
          {blocked}
        </span>
      )}
    </>
  );
}
