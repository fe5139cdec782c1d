"use client";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { LanguageMenu } from "./language-menu";
import { Mark } from "./mark";
import { useNextStep } from "./use-next-step";

/** A page that has only one thing to say: that it is not there, or that something broke. */
export function PlainPage({ kind, onRetry }: { kind: "not-found" | "unexpected" | "reload"; onRetry?: () => void }) {
  const product = useTranslations()("product");
  const t = useTranslations("problems");
  const page = useTranslations("imports");
  const signIn = useTranslations("signIn");
  const nextStep = useNextStep();
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-lg flex-col justify-center px-4 py-8">
      <title>{product}</title>
      <Card className="flex flex-col items-start gap-3">
        <div className="flex w-full items-center justify-between gap-4">
          <Mark className="size-9" />
          <LanguageMenu />
        </div>
        <h1 className="text-xl">{t(`${kind}.title`)}</h1>
        <p className="text-pretty">
          {kind === "reload" ? signIn("oldPart") : t(`${kind}.explanation`)} {nextStep(kind)}
        </p>
        <div className="mt-1 flex flex-wrap items-center gap-4">
          {onRetry && (
            <Button kind="primary" onClick={onRetry}>
              {kind === "reload" ? signIn("reload") : page("tryAgain")}
            </Button>
          )}
          <a href="/" className="rounded-sm font-semibold text-brand text-sm hover:underline">
            {page("back")}
          </a>
          <a href="/imports" className="rounded-sm font-semibold text-brand text-sm hover:underline">
            {page("title")}
          </a>
        </div>
      </Card>
    </main>
  );
}
