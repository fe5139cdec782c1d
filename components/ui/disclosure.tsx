import Chevron from "lucide-react/icons/chevron-right";
import { type ReactNode, useState } from "react";

type Props = {
  title: string;
  /** said beside the title, also while closed */
  summary?: string;
  children: ReactNode;
  open?: boolean;
  onToggle?: (open: boolean) => void;
};

/** Something that may be looked at: a native details element. Without `open` it keeps its own state; what nobody looks at is not drawn. */
export function Disclosure({ title, summary, children, open, onToggle }: Props) {
  const [own, setOwn] = useState(false);
  const isOpen = open ?? own;
  const toggle = (now: boolean) => {
    setOwn(now);
    onToggle?.(now);
  };
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        // the event also follows our own change of `open`
        if (currentTarget.open !== isOpen) toggle(currentTarget.open);
      }}
      className="group min-w-0 max-w-full open:basis-full"
    >
      <summary className="inline-flex max-w-full list-none items-baseline gap-1 rounded-sm py-1 pr-1 text-sm hover:bg-surface-hover [&::-webkit-details-marker]:hidden">
        <Chevron
          aria-hidden
          className="size-4 shrink-0 self-center text-ink-subtle transition-transform group-open:rotate-90"
        />
        <span className="shrink-0 font-semibold text-ink-strong">{title}</span>
        {summary !== undefined && <span className="min-w-0 text-ink-subtle">{summary}</span>}
      </summary>
      {isOpen && <div className="py-2 pl-5">{children}</div>}
    </details>
  );
}
