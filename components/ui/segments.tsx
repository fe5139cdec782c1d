import { classNames } from "./class-names";

type Segment<T extends string> = { value: T; label: string; count?: string };

type Props<T extends string> = {
  label: string;
  segments: readonly Segment<T>[];
  value: T | null;
  onChange: (value: T) => void;
};

/** One of a few views, side by side, each with its count. Toggle buttons: pressed = shown. */
export function Segments<T extends string>({ label, segments, value, onChange }: Props<T>) {
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="sr-only">{label}</legend>
      <div className="flex w-fit max-w-full gap-0.5 overflow-x-auto rounded-md bg-surface-hover p-0.5">
        {segments.map((segment) => (
          <button
            key={segment.value}
            type="button"
            aria-pressed={segment.value === value}
            onClick={() => onChange(segment.value)}
            className={classNames(
              "flex min-h-8 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-sm px-2.5 font-semibold text-sm -outline-offset-2 transition-colors",
              segment.value === value
                ? "bg-surface text-ink-strong shadow-sm"
                : "text-ink-subtle hover:bg-line-soft hover:text-ink-strong",
            )}
          >
            {segment.label}
            {segment.count !== undefined && (
              <span className="font-normal text-ink-subtle tabular-nums"> {segment.count}</span>
            )}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
