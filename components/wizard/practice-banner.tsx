"use client";
import Beaker from "lucide-react/icons/flask-conical";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useAct } from "./use-act";

/** Says on every page that this is practice, and sets the made-up company back to its start. */
export function PracticeBanner() {
  const t = useTranslations("account");
  const problems = useTranslations("problems");
  const [asked, setAsked] = useState(false);
  const [acted, reset] = useAct(resetPractice);
  const said = acted.at === "done" && (acted.value.ok ? t("resetDone") : problems(`${acted.value.trouble.kind}.title`));
  return (
    <aside className="border-brand-edge border-b bg-brand-tint text-sm print:hidden">
      <div className="mx-auto flex w-full max-w-[90rem] flex-wrap items-center gap-x-3 gap-y-1 py-1.5 pr-2 pl-4 sm:px-6">
        <Beaker aria-hidden className="size-4 shrink-0 text-brand max-sm:hidden" />
        <p className="font-semibold text-ink-strong">{t("practiceMode")}</p>
        <p className="text-ink max-md:sr-only">{t("practiceMeaning")}</p>
        <p role="status" className="ml-auto text-ink-subtle empty:hidden">
          {said}
        </p>
        <Button
          kind="quiet"
          size="small"
          className={said ? "" : "ml-auto"}
          busy={acted.at === "busy"}
          onClick={() => setAsked(true)}
        >
          {t("reset")}
        </Button>
      </div>
      {asked && (
        <Dialog
          title={t("resetTitle")}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button onClick={() => setAsked(false)}>{t("resetKeep")}</Button>
              <Button
                kind="primary"
                onClick={() => {
                  setAsked(false);
                  reset();
                }}
              >
                {t("reset")}
              </Button>
            </>
          }
        >
          {t("resetMeaning")}
        </Dialog>
      )}
    </aside>
  );
}

const resetPractice = () =>
  import("@/lib/imports/practice").then(
    (practice) => practice.resetPractice(),
    () => ({ ok: false, trouble: { kind: "unexpected" } }) as const,
  );
