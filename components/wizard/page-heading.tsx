import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** The heading of a page outside the wizard, and its title in the browser. */
export function PageHeading({ title, children, beside }: { title: string; children?: ReactNode; beside?: ReactNode }) {
  const t = useTranslations("wizard");
  return (
    <header className="mt-2 mb-5 flex flex-wrap items-start justify-between gap-4">
      <title>{t("pageTitle", { step: title })}</title>
      <div className="min-w-0 flex-1 basis-72">
        <h1 tabIndex={-1} className="w-fit rounded-sm text-2xl [overflow-wrap:anywhere] sm:text-[1.75rem] sm:leading-8">
          {title}
        </h1>
        {children && <p className="mt-1 text-ink-subtle">{children}</p>}
      </div>
      {beside}
    </header>
  );
}
