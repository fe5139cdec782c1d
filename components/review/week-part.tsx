import type { WeekPart } from "@/lib/format/conversation";
import { classNames } from "../ui/class-names";
import { stateLook } from "./level";
import type { PlaceMark } from "./place-marks";

/** The ground of a place; a tint is never the only sign of it. */
export const groundOf = (mark: PlaceMark | undefined): string =>
  `var(--place-${mark?.tint == null ? "other" : mark.tint})`;

type Props = {
  part: WeekPart;
  mark: PlaceMark | undefined;
  /** only two letters fit */
  narrow: boolean;
};

/** One row as a block of its day: the place's tint and name, struck when it deletes, without a ground when it is left out. */
export function WeekPartBlock({ part, mark, narrow }: Props) {
  const { row, place, deletion, state } = part;
  const { icon: Icon, text } = stateLook[state];
  const leftOut = state === "left-out";
  const filled = !leftOut && !deletion;
  const marked = state === "error" || state === "warning";
  return (
    <span
      data-row-id={row}
      title={place}
      className={classNames(
        "flex h-full min-w-0 items-center justify-center gap-0.5 overflow-hidden rounded-xs text-xs @3xl:px-0.5 @3xl:text-sm",
        !narrow && "px-0.5 @3xl:justify-start @3xl:px-1.5",
        filled && "forced-color-adjust-none text-ink-strong",
        deletion && !leftOut && "border border-ink-subtle border-dashed text-ink-strong",
        leftOut && "border border-line text-ink-faint",
      )}
      style={filled ? { backgroundColor: groundOf(mark) } : undefined}
    >
      {marked && <Icon aria-hidden className={classNames("size-3 shrink-0 @3xl:size-3.5", text)} strokeWidth={2.5} />}
      <span
        className={classNames(
          "min-w-0 overflow-hidden whitespace-nowrap",
          !narrow && "text-ellipsis",
          // half a day of a phone is as wide as its mark
          narrow && marked && "hidden @3xl:inline",
          deletion && "line-through decoration-2",
        )}
      >
        {narrow ? (
          (mark?.letters ?? "–")
        ) : (
          <>
            <span className="@3xl:hidden">{mark?.letters ?? "–"}</span>
            <span className="hidden @3xl:inline">{place || "–"}</span>
          </>
        )}
      </span>
    </span>
  );
}
