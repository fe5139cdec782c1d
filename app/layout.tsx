import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { BrowserNeeded } from "@/components/wizard/browser-needed";
import { Providers } from "@/components/wizard/providers";
import { buildHeader } from "@/lib/imports/build";
import { messagesOf, wordsOf } from "@/lib/messages/compiled";
import { langOf } from "@/lib/messages/languages";
import { running } from "@/lib/server/running";
import { person } from "./person";
import { spoken } from "./spoken";
// part of the layout: what a page, its error and "not found" have in common then comes once instead of with each
import "@/components/wizard/plain-page";
import "./globals.css";

/** Without a title: each page says its own where its heading stands, as this one would be put back over it. */
export async function generateMetadata(): Promise<Metadata> {
  const messages = await messagesOf(await spoken());
  return {
    description: messages.wizard.description,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f3f6fc" },
    { media: "(prefers-color-scheme: dark)", color: "#0e131f" },
  ],
};

/** Every page is made when it is asked for: a page made at build time could not carry this answer's nonce. */
export const dynamic = "force-dynamic";

/** The language and its sentences, of one language alone, go to the browser in the page itself. */
export default async function Layout({ children }: { children: ReactNode }) {
  const language = await spoken();
  const { buildId } = await running();
  const messages = await messagesOf(language);
  return (
    <html lang={langOf(language)}>
      <head>{buildId && <meta name={buildHeader} content={buildId} />}</head>
      <body>
        <BrowserNeeded words={messages.wizard.browserNeeded} />
        <Providers spoken={language} words={await wordsOf(language)} person={await person()}>
          {children}
        </Providers>
      </body>
    </html>
  );
}
