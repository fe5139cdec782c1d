"use client";
import { useEffect, useState } from "react";

const kept = "whereabouts.keys";

/** Whether "?" opens the list of keys: on until somebody switches it off in this browser. */
export function useMarkKey() {
  const [on, setOn] = useState(true);
  useEffect(() => {
    try {
      setOn(localStorage.getItem(kept) !== "off");
    } catch {
      // this browser keeps nothing
    }
  }, []);
  const set = (next: boolean) => {
    setOn(next);
    try {
      if (next) localStorage.removeItem(kept);
      else localStorage.setItem(kept, "off");
    } catch {
      // it then holds for this visit
    }
  };
  return { on, set };
}
