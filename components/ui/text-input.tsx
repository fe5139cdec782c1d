import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";

/** One line of text. Name it with `aria-label` or a `label` element. */
export function TextInput({ className, ...input }: ComponentPropsWithRef<"input">) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...input}
      className={classNames(
        "min-h-control w-full min-w-0 rounded-md border border-line-control bg-surface px-3 py-1 text-ink-strong text-sm placeholder:text-ink-faint aria-invalid:border-danger",
        className,
      )}
    />
  );
}
