"use client";
import "./globals.css";
import { LastWords } from "@/components/wizard/last-words";

/** When even the layout broke. Ours, because Next's own carries styles that the content policy refuses. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return <LastWords onRetry={reset} />;
}
