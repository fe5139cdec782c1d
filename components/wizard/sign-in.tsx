"use client";
import { useTranslations } from "use-intl";
import type { SignInReason } from "@/lib/imports/session";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import type { Tone } from "../ui/tone";
import { LanguageMenu } from "./language-menu";
import { Mark } from "./mark";
import { SignInLink } from "./sign-in-link";

type Props = {
  why: SignInReason;
  /** the page to go on with */
  to: string;
  /** the host of the identity provider */
  provider: string;
};

const tone = {
  ended: "info",
  "signed-out": "success",
  "not-allowed": "warning",
  failed: "error",
  again: "info",
} as const satisfies Record<Exclude<SignInReason, "needed">, Tone>;

/** The way in: what this is, why one stands here, and the one button to the company's identity provider. */
export function SignIn({ why, to, provider }: Props) {
  const t = useTranslations();
  return (
    <div className="flex min-h-dvh flex-col px-4 py-4">
      <title>{t("wizard.pageTitle", { step: t("signIn.title") })}</title>
      <header className="flex justify-end">
        <LanguageMenu />
      </header>
      <main className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center pt-4 pb-16">
        <Card className="flex flex-col gap-5 sm:p-8">
          <header>
            <Mark className="size-11" />
            <h1 className="mt-4 text-2xl">{t("product")}</h1>
            <p className="mt-1 text-pretty text-ink-subtle">{t("wizard.description")}</p>
          </header>
          {why !== "needed" && (
            <Notice tone={tone[why]} word={t(`ui.${tone[why]}`)} title={t(`signIn.why.${why}.title`)}>
              {t(`signIn.why.${why}.meaning`, { provider })}
            </Notice>
          )}
          <SignInLink
            to={to}
            again={why === "again" || why === "not-allowed"}
            resumes={why === "again" || why === "ended"}
          >
            {t(`signIn.${buttonFor(why)}`, { provider })}
          </SignInLink>
          <p className="text-pretty text-ink-subtle text-sm">{t("signIn.password", { provider })}</p>
        </Card>
      </main>
    </div>
  );
}

const buttonFor = (why: SignInReason) => (why === "failed" ? "retry" : why === "not-allowed" ? "other" : "with");
