/**
 * How far something is. A native progress element: named by `label`, and without a style attribute.
 *
 * @param value 0 to `max`; null when nobody can say yet (the bar then only moves)
 */
export function ProgressBar({ label, value, max = 100 }: { label: string; value: number | null; max?: number }) {
  return <progress className="progress" aria-label={label} max={max} {...(value === null ? {} : { value })} />;
}
