"use client";
import { type FocusEvent, useEffect, useRef } from "react";

/**
 * A press can take away the very button that was pressed: the focus then goes where `fallback` says instead of to the top of the page.
 * The result goes on the elements around both; `fallback` is asked whenever the component that calls this has been drawn again, until it
 * names an element.
 */
export function useKeptFocus(fallback: () => HTMLElement | null | undefined) {
  const within = useRef<Element | null>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (within.current === null || within.current.contains(focused)) return;
    if (focused === document.body) fallback()?.focus({ preventScroll: true });
    else within.current = null;
  });
  return {
    onFocus: ({ currentTarget }: FocusEvent) => {
      within.current = currentTarget;
    },
    // an element that is taken away is not left: this is not called
    onBlur: () => {
      within.current = null;
    },
  };
}
