"use client";
import { PlainPage } from "@/components/wizard/plain-page";
import { reloadPage } from "@/components/wizard/reload-page";

/** A part of the page that is not there any more was another build's: nothing broke, the page is only old. */
export default function PageError({ error, reset }: { error: Error; reset: () => void }) {
  const isOld = error.name === "ChunkLoadError";
  return isOld ? <PlainPage kind="reload" onRetry={reloadPage} /> : <PlainPage kind="unexpected" onRetry={reset} />;
}
