"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { IntlProvider } from "use-intl";
import { troubleOf } from "@/lib/imports/answer";
import type { Words } from "@/lib/messages/compiled";
import { localeOf, type Spoken } from "@/lib/messages/languages";

/** A sentence that was taken apart beforehand knows no style by itself: without this, 0.4 would stand for 40 %. */
const formats = { number: { percent: { style: "percent" } } } as const;

/**
 * Words and the cache of what the server said. A mutation is never tried again or resumed by itself; a question is asked
 * again only when nobody answered. `always`: the server may well be this machine, whatever the browser thinks of the network.
 */
export function Providers({ spoken, words, children }: { spoken: Spoken; words: Words; children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            networkMode: "always",
            refetchOnWindowFocus: false,
            retry: (times, error) => times < 3 && troubleOf(error).kind === "server-no-answer",
          },
          mutations: { networkMode: "always", retry: 0 },
        },
      }),
  );
  return (
    <IntlProvider
      locale={localeOf(spoken)}
      messages={Object(words)}
      formats={formats}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </IntlProvider>
  );
}
