"use client";
import { PlainPage } from "@/components/wizard/plain-page";

export default function PageError({ reset }: { reset: () => void }) {
  return <PlainPage kind="unexpected" onRetry={reset} />;
}
