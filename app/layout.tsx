import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Providers } from "@/components/wizard/providers";
import { buildHeader } from "@/lib/imports/build";
import { en } from "@/lib/messages/en";
import { running } from "@/lib/server/running";
import "./globals.css";

export const metadata: Metadata = {
  title: en.product,
  description: en.wizard.description,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#f3f6fc" };

/** Every page is made when it is asked for: a page made at build time could not carry this answer's nonce. */
export const dynamic = "force-dynamic";

export default async function Layout({ children }: { children: ReactNode }) {
  const { build } = await running();
  return (
    <html lang="en">
      <head>{build && <meta name={buildHeader} content={build} />}</head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
