import type { LucideIcon } from "lucide-react";
import ChevronLeft from "lucide-react/icons/chevron-left";
import CircleHelp from "lucide-react/icons/circle-question-mark";
import History from "lucide-react/icons/history";
import PlugZap from "lucide-react/icons/plug-zap";
import ShieldCheck from "lucide-react/icons/shield-check";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { AccountBadge } from "./account-badge";
import { LanguageMenu } from "./language-menu";
import { Mark } from "./mark";
import { PracticeBanner } from "./practice-banner";
import { VisitorMenu } from "./visitor-menu";

type Props = ComponentPropsWithRef<"div"> & {
  account: Account;
  place: "wizard" | "imports" | "connection" | "privacy" | "help";
  children: ReactNode;
};

/** What every page shows: the product, where an import would land, the way to past imports, where the rows are. */
export function Frame({ account, place, children, ...root }: Props) {
  const t = useTranslations();
  return (
    <div {...root} className="flex min-h-dvh flex-col overflow-x-clip print:block">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:rounded-md focus:bg-surface focus:px-3 focus:py-2 focus:shadow-lg"
      >
        {t("wizard.skip")}
      </a>
      <header className="border-line border-b bg-surface print:hidden">
        <div className="mx-auto flex min-h-14 w-full max-w-[90rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
          <a href="/" className="flex items-center gap-2.5 rounded-sm font-semibold text-ink-strong text-lg">
            <Mark className="size-7" />
            {t("product")}
          </a>
          <div className="ml-auto flex items-center gap-3 sm:gap-5">
            <AccountBadge account={account} />
            {place !== "wizard" && <FrameLink href="/" icon={ChevronLeft} words={t("imports.back")} />}
            {place !== "imports" && <FrameLink href="/imports" icon={History} words={t("wizard.pastImports")} />}
            {place !== "connection" && <FrameLink href="/connection" icon={PlugZap} words={t("connection.link")} />}
            {place !== "help" && <FrameLink href="/help" icon={CircleHelp} words={t("help.link")} />}
            <LanguageMenu />
            <VisitorMenu />
          </div>
        </div>
      </header>
      {account.ownPractice && <PracticeBanner />}
      <main id="content" className="mx-auto flex w-full max-w-[90rem] flex-1 flex-col px-4 pt-5 sm:px-6 print:block">
        {children}
      </main>
      <footer className="mx-auto flex w-full max-w-[90rem] items-center gap-2 px-4 py-4 text-ink-subtle text-sm sm:px-6 print:hidden">
        <ShieldCheck aria-hidden className="size-4 shrink-0" />
        <p>
          {t("wizard.privacy")}{" "}
          <a href="/privacy" className="whitespace-nowrap rounded-sm font-semibold text-brand hover:underline">
            {t("privacy.link")}
          </a>
        </p>
      </footer>
    </div>
  );
}

/** On a narrow page only the icon is seen. */
function FrameLink({ href, icon: Icon, words }: { href: string; icon: LucideIcon; words: string }) {
  return (
    <a
      href={href}
      className="flex items-center gap-1.5 rounded-sm font-semibold text-ink text-sm hover:text-brand max-sm:p-1"
    >
      <Icon aria-hidden className="size-4 shrink-0 max-sm:size-5" />
      <span className="max-sm:sr-only">{words}</span>
    </a>
  );
}
