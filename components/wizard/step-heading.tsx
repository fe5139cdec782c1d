import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Step } from "@/lib/wizard/state";
import { classNames } from "../ui/class-names";

type Props = {
  step: Step;
  file: string | null;
  arrived: boolean;
  /** stands on the heading's own line instead of the lead, which gives room to what is worked on */
  beside?: ReactNode;
  children: ReactNode;
};

/** The step's heading. Whoever arrives from another step starts reading here; the page's title says where one is. */
export function StepHeading({ step, file, arrived, beside, children }: Props) {
  const t = useTranslations("wizard");
  const heading = useRef<HTMLHeadingElement>(null);
  const title =
    file === null ? t("pageTitle", { step: t(`step.${step}`) }) : t("pageTitleFile", { step: t(`step.${step}`), file });
  useEffect(() => {
    if (!arrived) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [arrived]);
  return (
    <header className={beside ? "my-3 flex flex-wrap items-center gap-x-4 gap-y-1" : "mt-5 mb-4"}>
      <title>{title}</title>
      <h1
        ref={heading}
        tabIndex={-1}
        className={classNames("w-fit rounded-sm", beside ? "text-xl" : "text-2xl sm:text-[1.75rem] sm:leading-8")}
      >
        {t(`step.${step}`)}
      </h1>
      {beside || <p className="mt-1 text-ink-subtle">{children}</p>}
    </header>
  );
}
