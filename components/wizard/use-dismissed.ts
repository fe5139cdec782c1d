import { type RefObject, useEffect, useRef } from "react";

/** Something that is open is left: by Escape, which gives the focus back to its button, by a press or the focus elsewhere. */
export function useDismissed(root: RefObject<HTMLElement | null>, open: boolean, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!open) return;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) leave.current();
    };
    const byKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      leave.current();
      root.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    document.addEventListener("keydown", byKey);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
      document.removeEventListener("keydown", byKey);
    };
  }, [root, open]);
}
