"use client";
import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Where a box is scrolled to and how high it is, both in pixels, as they change. */
export function useScrolled(box: RefObject<HTMLElement | null>): { top: number; height: number } {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // The first time it is heard of a box is when the page is laid out and not painted yet: rows that are missing are drawn into that very
    // picture. Asked for at once, the page would be laid out twice.
    let draw = flushSync;
    const measure = () => {
      draw(() => setHeight(element.clientHeight));
      draw = (change) => change();
    };
    const scroll = () => setTop(element.scrollTop);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", scroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", scroll);
    };
  }, [box]);
  return { top, height };
}
