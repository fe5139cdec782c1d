"use client";
import { PlainPage } from "@/components/wizard/plain-page";
import { Providers } from "@/components/wizard/providers";
import "./globals.css";

/** When even the layout broke. Ours, because Next's own carries styles that the content policy refuses. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <Providers>
          <PlainPage kind="unexpected" onRetry={reset} />
        </Providers>
      </body>
    </html>
  );
}
