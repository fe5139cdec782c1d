import Chevron from "lucide-react/icons/chevron-down";
import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";

/** A native select in the look of our inputs. Name it with `aria-label` or a `label` element. */
export function Select({ className, children, ...select }: ComponentPropsWithRef<"select">) {
  return (
    <span className={classNames("relative inline-flex min-w-0", className)}>
      <select
        {...select}
        className="min-h-control w-full min-w-0 appearance-none truncate rounded-md border border-line-control bg-surface py-1 pr-8 pl-3 text-ink-strong text-sm"
      >
        {children}
      </select>
      <Chevron
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-subtle"
      />
    </span>
  );
}
