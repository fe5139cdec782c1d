import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Tone, tones } from "./tone";

type Props = {
  tone: Tone;
  /** the word for the tone ("Error", "Warning" …), read out before the title */
  word: string;
  title?: ReactNode;
  children?: ReactNode;
  /** buttons or links, below the text */
  actions?: ReactNode;
  /** `alert` for what must be heard at once, `status` for what may wait; none for text that stands there from the start */
  role?: "alert" | "status";
  className?: string;
};

/** A message with an icon and a word for its tone, never by colour alone. */
export function Notice({ tone, word, title, children, actions, role, className }: Props) {
  const { icon: Icon, text, box } = tones[tone];
  return (
    <div role={role} className={classNames("flex gap-3 rounded-md border px-4 py-3 text-sm", box, className)}>
      <Icon aria-hidden className={classNames("mt-0.5 size-4 shrink-0", text)} />
      <div className="min-w-0 flex-1">
        <span className="sr-only">{word}: </span>
        {title !== undefined && <p className="font-semibold text-ink-strong">{title}</p>}
        {children !== undefined && <div className="text-pretty [overflow-wrap:anywhere]">{children}</div>}
        {actions !== undefined && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
