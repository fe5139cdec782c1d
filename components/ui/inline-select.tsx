import Chevron from "lucide-react/icons/chevron-down";
import { classNames } from "./class-names";

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** marks a part that still has to be decided */
  open?: boolean;
};

/**
 * A part of a sentence that can be changed. A native select lies invisibly over the words, so the words alone decide the
 * width, on every browser and with the phone's own list.
 */
export function InlineSelect<T extends string>({ label, value, options, onChange, open }: Props<T>) {
  const shown = options.find((option) => option.value === value)?.label ?? value;
  return (
    <span
      className={classNames(
        "relative inline-flex items-baseline whitespace-normal rounded-xs border-b border-dashed font-semibold text-ink-strong leading-5 hover:bg-brand-tint has-focus-visible:outline-2 has-focus-visible:outline-brand has-focus-visible:outline-offset-2",
        open ? "border-warning text-warning" : "border-line-control hover:border-brand",
      )}
    >
      <span aria-hidden>{shown}</span>
      <Chevron aria-hidden className="ml-0.5 size-3.5 shrink-0 self-center text-ink-subtle" />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className="absolute inset-0 w-full cursor-pointer appearance-none text-ink opacity-0"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
