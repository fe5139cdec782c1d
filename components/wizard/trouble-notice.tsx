import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Trouble } from "@/lib/imports/answer";
import { Notice } from "../ui/notice";
import { PageTrouble, pageKindOf } from "./page-trouble";
import { useNextStep } from "./use-next-step";

type Props = { trouble: Trouble; title?: string; actions?: ReactNode; children?: ReactNode };

/** A problem in full: what happened, what it means, what to do, and Lucca's own answer when there is one. */
export function TroubleNotice({ trouble, title, actions, children }: Props) {
  const t = useTranslations();
  const nextStep = useNextStep();
  const page = pageKindOf(trouble);
  if (page) return <PageTrouble kind={page} />;
  const detail = "detail" in trouble ? trouble.detail : undefined;
  const seconds = "retryAfter" in trouble ? trouble.retryAfter : undefined;
  return (
    <Notice
      tone="error"
      word={t("ui.error")}
      role="alert"
      title={title ?? t(`problems.${trouble.kind}.title`)}
      {...(actions === undefined ? {} : { actions })}
    >
      {title !== undefined && <p className="font-semibold">{t(`problems.${trouble.kind}.title`)}.</p>}
      <p>
        {t(`problems.${trouble.kind}.explanation`)} {nextStep(trouble.kind)}
        {seconds !== undefined && ` ${t("wizard.retryAfter", { seconds })}`}
      </p>
      {children}
      {detail !== undefined && <p className="mt-1 text-ink-subtle">{t("wizard.answered", { detail })}</p>}
    </Notice>
  );
}
