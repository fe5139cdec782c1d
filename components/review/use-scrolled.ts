"use client";
import { type RefObject, useLayoutEffect, useState } from "react";

/** Where a box is scrolled to and how high it is, both in pixels, as they change. */
export function useScrolled(box: RefObject<HTMLElement | null>): { top: number; height: number } {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setHeight(element.clientHeight);
    const scroll = () => setTop(element.scrollTop);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", scroll, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", scroll);
    };
  }, [box]);
  return { top, height };
}
