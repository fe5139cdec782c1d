import { classNames } from "../ui/class-names";

/** The product's own mark: a day of the week with somebody in it. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={classNames("shrink-0", className)}>
      <rect width="32" height="32" rx="8" className="fill-brand" />
      <g className="fill-brand-on">
        <rect x="7" y="8" width="5" height="5" rx="1.5" opacity=".55" />
        <rect x="13.5" y="8" width="5" height="5" rx="1.5" opacity=".55" />
        <rect x="20" y="8" width="5" height="5" rx="1.5" opacity=".55" />
        <rect x="7" y="14.5" width="5" height="9.5" rx="1.5" opacity=".55" />
        <path d="M19.25 14.5a5 5 0 0 0-5 5c0 3.1 3.2 5.4 4.5 6.2.3.2.7.2 1 0 1.3-.8 4.5-3.1 4.5-6.2a5 5 0 0 0-5-5Zm0 6.8a1.8 1.8 0 1 1 0-3.6 1.8 1.8 0 0 1 0 3.6Z" />
      </g>
    </svg>
  );
}
