"use client";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import type { Words } from "@/lib/messages/compiled";
import { localeOf, type Spoken } from "@/lib/messages/languages";
import { type Person, SignedIn } from "./signed-in";

/** A sentence that was taken apart beforehand knows no style by itself: without this, 0.4 would stand for 40 %. */
const formats = { number: { percent: { style: "percent" } } } as const;

type Props = { spoken: Spoken; words: Words; person: Person | null; children: ReactNode };

/** What every page is given by the server: its words, and who is signed in. */
export function Providers({ spoken, words, person, children }: Props) {
  return (
    <IntlProvider
      locale={localeOf(spoken)}
      messages={Object(words)}
      formats={formats}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <SignedIn value={person}>{children}</SignedIn>
    </IntlProvider>
  );
}
