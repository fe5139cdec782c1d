"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names";

type Props = {
  title: string;
  /** for much to read, which then begins at the title */
  wide?: boolean;
  children: ReactNode;
  /** the buttons; each carries the action it stands for */
  actions: ReactNode;
  /** called when it is dismissed by Escape */
  onClose: () => void;
};

/** A native modal dialog, open as long as it is there: the browser keeps the focus inside, and it is given back afterwards. */
export function Dialog({ title, wide, children, actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const opener = document.activeElement;
    element.showModal();
    if (wide) top.current?.focus();
    return () => {
      element.close();
      giveBack(element, opener);
    };
  }, [wide]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // a second Escape in a row closes it without asking
      onClose={({ currentTarget }) => !currentTarget.open && onClose()}
      className={classNames(
        "m-auto w-[calc(100%-2rem)] rounded-lg bg-surface p-4 text-ink shadow-lg backdrop:bg-scrim sm:p-6 forced-colors:border",
        wide ? "max-w-3xl" : "max-w-lg",
      )}
    >
      <h2 ref={top} id={heading} tabIndex={-1} className="w-fit rounded-sm text-lg">
        {title}
      </h2>
      <div className="mt-2 text-pretty">{children}</div>
      <div className="mt-6 flex flex-wrap justify-end gap-2">{actions}</div>
    </dialog>
  );
}

/** Focus to what had it before, also when the dialog itself was taken away; when that went with the act, to the page's heading. */
function giveBack(dialog: HTMLDialogElement, opener: Element | null): void {
  const focused = document.activeElement;
  if (focused !== document.body && !dialog.contains(focused)) return;
  const next = opener?.isConnected && opener !== document.body ? opener : document.querySelector("h1");
  if (next instanceof HTMLElement) next.focus();
}
