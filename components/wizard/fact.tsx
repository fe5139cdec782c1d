import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";

/** One line of a list of facts; inside a `dl`. */
export function Fact({ name, strong, children }: { name: string; strong?: boolean; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 px-4 py-2 text-sm sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="hyphens-auto text-ink-subtle [overflow-wrap:anywhere]">{name}</dt>
      <dd
        className={classNames(
          "min-w-0 text-ink-strong tabular-nums [overflow-wrap:anywhere]",
          strong && "font-semibold",
        )}
      >
        {children}
      </dd>
    </div>
  );
}
