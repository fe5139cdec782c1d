import { type ComponentPropsWithRef, type ReactNode, useId } from "react";
import { classNames } from "./class-names";

type Props = Omit<ComponentPropsWithRef<"input">, "type" | "children"> & {
  /** the accessible name */
  label: ReactNode;
  /** what it means, in a sentence; read as the description */
  hint?: ReactNode;
};

/** A native checkbox; the whole line can be pressed. */
export function Checkbox({ label, hint, className, ...input }: Props) {
  const id = useId();
  return (
    <div className={classNames("flex gap-3", className)}>
      <input
        type="checkbox"
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="mt-1 size-4 shrink-0 cursor-pointer accent-brand"
        {...input}
      />
      <div className="min-w-0">
        <label htmlFor={id} className="cursor-pointer font-semibold text-ink-strong">
          {label}
        </label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-ink-subtle text-sm">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
