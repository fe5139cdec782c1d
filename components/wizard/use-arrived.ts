import { useEffect, useRef, useState } from "react";
import type { Step } from "@/lib/wizard/state";

/** True once the admin came here from another step: then the heading takes the focus. */
export function useArrived(step: Step): boolean {
  const first = useRef(step);
  const [left, setLeft] = useState(false);
  useEffect(() => {
    if (step !== first.current) setLeft(true);
  }, [step]);
  return left || step !== first.current;
}
