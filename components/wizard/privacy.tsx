"use client";
import Printer from "lucide-react/icons/printer";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Frame } from "./frame";
import { PageHeading } from "./page-heading";
import { PrivacyKept } from "./privacy-kept";
import { useAccountName } from "./use-account-name";

type Props = {
  account: Account;
  /** where this Whereabouts is reached */
  address: string;
  /** how long names and findings are kept */
  days: number;
  /** the host of the identity provider; null = nobody signs in, only the server's own machine is served */
  provider: string | null;
};

type PointName =
  | `read.${"file" | "lucca" | "findings" | "not"}`
  | `goes.${"browser" | "server" | "lucca" | "practice" | "provider" | "nobody"}`
  | `sees.${"admitted" | "browser" | "machine" | "operator" | "people"}`
  | `delete.${"file" | "import" | "byItself" | "lucca" | "rest"}`;

/** For the works council and everybody else: what is read, where it goes, what is kept, who sees it, how it is deleted. */
export function Privacy({ account, address, days, provider }: Props) {
  const t = useTranslations("privacy");
  const name = useAccountName(account);
  const values = { account: name, days, provider: provider ?? "", address };
  const points = (...names: PointName[]) => names.map((point) => <Point key={point}>{t(point, values)}</Point>);
  return (
    <Frame account={account} place="privacy">
      <div className="mx-auto w-full max-w-4xl pb-6">
        <PageHeading
          title={t("title")}
          beside={
            <Button
              className="print:hidden"
              icon={<Printer aria-hidden className="size-4 shrink-0" />}
              onClick={() => window.print()}
            >
              {t("print")}
            </Button>
          }
        >
          {t("lead", values)}
        </PageHeading>
        <div className="flex flex-col gap-4 print:gap-5">
          <Section title={t("read.title")}>{points("read.file", "read.lucca", "read.findings", "read.not")}</Section>
          <Section title={t("goes.title")}>
            {points("goes.browser", "goes.server", account.ownPractice ? "goes.practice" : "goes.lucca")}
            {provider !== null && points("goes.provider")}
            {points("goes.nobody")}
          </Section>
          <PrivacyKept days={days} signIn={provider !== null} />
          <Section title={t("sees.title")}>
            {provider === null ? points("sees.machine") : points("sees.admitted", "sees.browser")}
            {points("sees.operator", "sees.people")}
          </Section>
          <Section title={t("delete.title")}>
            {points("delete.file", "delete.import", "delete.byItself", "delete.lucca", "delete.rest")}
          </Section>
          <p className="px-1 text-ink-subtle text-sm">{t("ask")}</p>
        </div>
      </div>
    </Frame>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <Card role="region" aria-labelledby={heading} className="print:break-inside-avoid print:p-0 print:shadow-none">
      <h2 id={heading} className="text-lg">
        {title}
      </h2>
      <ul className="mt-2 flex list-disc flex-col gap-1.5 pl-5 marker:text-ink-faint">{children}</ul>
    </Card>
  );
}

const Point = ({ children }: { children: ReactNode }) => <li className="text-pretty pl-1">{children}</li>;
